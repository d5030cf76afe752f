import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { communiqueConfig } from '../../src/config.js'
import type { Role } from '../../src/domain/policy/roles.js'

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
    options?: { as?: string; body?: unknown; form?: FormData; headers?: Record<string, string> },
  ) => Promise<Answer>
  /** Makes an account and signs in; gives the token. */
  person: (name: string, ...roles: Role[]) => Promise<string>
  stop: () => Promise<void>
}

const password = 'correct horse battery staple'

/** Boots the product on a database of its own. */
export const startProduct = async (databaseUrl?: string): Promise<Product> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'communique-'))
  const config = await communiqueConfig({
    databaseUrl: databaseUrl ?? `file:${path.join(dataDir, 'test.db')}`,
    dataDir,
    logLevel: 'error',
    publicUrl: 'http://127.0.0.1:3000',
    secret: randomUUID() + randomUUID(),
  })
  const key = randomUUID()
  const payload = await getPayload({ config, key })

  const send: Product['send'] = async (method, address, options = {}) => {
    const headers = new Headers(options.headers)
    if (options.as !== undefined) headers.set('Authorization', `JWT ${options.as}`)
    if (options.body !== undefined) headers.set('Content-Type', 'application/json')
    const request = new Request(`http://127.0.0.1:3000${address}`, {
      method,
      headers,
      body: options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
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

  const person: Product['person'] = async (name, ...roles) => {
    const email = `${name}@example.org`
    await payload.create({ collection: 'users', data: { email, name, password, roles } })
    const signedIn = await send('POST', '/api/users/login', { body: { email, password } })
    return (signedIn.body as { token: string }).token
  }

  return {
    payload,
    config,
    dataDir,
    send,
    person,
    stop: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
