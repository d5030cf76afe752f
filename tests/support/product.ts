import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { communiqueConfig } from '../../src/config.js'
import type { Role } from '../../src/domain/policy/roles.js'
import type { Mail } from '../../src/mailAdapter.js'

export type Answer = {
  status: number
  headers: Headers
  body: any
}

/** The whole product on a real database, spoken to over its HTTP routes without a socket. */
export type Product = {
  payload: Payload
  config: SanitizedConfig
  dataDir: string
  /** One request as somebody (their token) or as nobody. */
  send: (
    method: string,
    address: string,
    options?: {
      as?: string
      /** Sent as JSON. */
      body?: unknown
      form?: FormData
      /** Sent as it is. */
      text?: string
      headers?: Record<string, string>
    },
  ) => Promise<Answer>
  /** One GraphQL document as somebody or as nobody; a refusal has the status and body of its error. */
  graphql: (
    source: string,
    options?: {
      as?: string
      variables?: Record<string, unknown>
      address?: string
      headers?: Record<string, string>
    },
  ) => Promise<Answer>
  /** What GraphQL offers. */
  schema: () => GraphQLSchema
  /** Makes an account and signs in; gives the token. */
  person: (name: string, ...roles: Role[]) => Promise<string>
  /** Signs in somebody who has an account already; gives the token. */
  signIn: (name: string) => Promise<string>
  stop: () => Promise<void>
}

const password = 'correct horse battery staple'

/** How a product is booted when it is not alone or not new. */
export type ProductOptions = {
  /** Under which Payload keeps the instance; `default` is the one that the server itself uses. */
  key?: string
  logLevel?: string
  /** Processes that know the same secret take each other's tokens. */
  secret?: string
  /** A folder that outlives the product; by default it has one of its own. */
  dataDir?: string
  /** @default the product's own */
  migrationsFolder?: string
  /** How mail goes out; by default none does. */
  mail?: Mail
  /** As under `npm run dev`. */
  push?: boolean
  /** Whether webhooks may go to this machine. */
  webhooksToPrivate?: boolean
  /** The shared cache that is told what to forget. */
  purge?: { url: string; token: string | null }
}

/** Boots the product on a database of its own, or on the one that is named. */
export const startProduct = async (
  databaseUrl?: string,
  options: ProductOptions = {},
): Promise<Product> => {
  const { key = randomUUID(), logLevel = 'error', migrationsFolder } = options
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'communique-')))
  const config = await communiqueConfig({
    databaseUrl: databaseUrl ?? `file:${path.join(dataDir, 'test.db')}`,
    dataDir,
    logLevel,
    mail: options.mail,
    migrationsFolder,
    push: options.push,
    publicUrl: 'http://127.0.0.1:3000',
    secret: options.secret ?? randomUUID() + randomUUID(),
    webhooksToPrivate: options.webhooksToPrivate,
    purge: options.purge,
  })
  const payload = await getPayload({ config, key })

  const send: Product['send'] = async (method, address, options = {}) => {
    const headers = new Headers(options.headers)
    if (options.as !== undefined) headers.set('Authorization', `JWT ${options.as}`)
    if (options.body !== undefined) headers.set('Content-Type', 'application/json')
    const request = new Request(`http://127.0.0.1:3000${address}`, {
      method,
      headers,
      body:
        options.form ??
        options.text ??
        (options.body === undefined ? undefined : JSON.stringify(options.body)),
    })
    const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
    const text = await response.text()
    let body: unknown = text
    try {
      body = JSON.parse(text)
    } catch {
      // Not JSON: the text is the body.
    }
    return { status: response.status, headers: response.headers, body }
  }

  let made: GraphQLSchema | undefined
  const schema = (): GraphQLSchema => (made ??= configToSchema(config).schema)

  const askGraphql: Product['graphql'] = async (source, options = {}) => {
    const headers = new Headers({ ...options.headers, 'Content-Type': 'application/json' })
    if (options.as !== undefined) headers.set('Authorization', `JWT ${options.as}`)
    const { variables } = options
    const request = new Request(`http://127.0.0.1:3000${options.address ?? '/api/graphql'}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: source, variables }),
    })
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      payloadInstanceCacheKey: key,
      request,
    })
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const result = await graphql({
      schema: schema(),
      source,
      contextValue: { headers: {}, req },
      variableValues: variables,
    })
    const [error] = result.errors ?? []
    const cause = error?.originalError as (Error & { status?: number; data?: unknown }) | undefined
    return {
      status: error === undefined ? 200 : (cause?.status ?? (cause === undefined ? 400 : 500)),
      headers: req.responseHeaders ?? new Headers(),
      body:
        error === undefined
          ? result.data
          : { errors: [{ message: error.message, data: cause?.data }], data: result.data },
    }
  }

  const signIn: Product['signIn'] = async (name) => {
    const email = `${name}@example.org`
    const signedIn = await send('POST', '/api/users/login', { body: { email, password } })
    return (signedIn.body as { token: string }).token
  }

  const person: Product['person'] = async (name, ...roles) => {
    const email = `${name}@example.org`
    await payload.create({ collection: 'users', data: { email, name, password, roles } })
    return signIn(name)
  }

  return {
    payload,
    config,
    dataDir,
    send,
    graphql: askGraphql,
    schema,
    person,
    signIn,
    stop: async () => {
      await payload.destroy()
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
