import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { databaseFromUrl } from '../../src/database/index.js'
import type { Role } from '../../src/domain/policy/roles.js'
import { communique, type CommuniqueOptions } from '../../src/plugin/index.js'
import type { Answer, Product } from './product.js'

const password = 'correct horse battery staple'

/** A small project of somebody's own with the plugin, for options that the product leaves alone. */
export type SmallOffice = {
  payload: Payload
  config: SanitizedConfig
  send: Product['send']
  /** Makes an account and signs in; gives the token. */
  person: (name: string, roles: readonly Role[], more?: Record<string, unknown>) => Promise<string>
  /** Signs in somebody who has an account already; gives the token. */
  signIn: (name: string) => Promise<string>
  /** Saves a new text as a draft; gives its document key. */
  draft: (as: string, collection: string, data: Record<string, unknown>) => Promise<string>
  stop: () => Promise<void>
}

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [
    { name: 'name', type: 'text' },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: ['press-officer', 'approver', 'administrator'],
    },
  ],
}

/** A text with a title in each language, and nothing else. */
export const notes: CollectionConfig = {
  slug: 'notes',
  fields: [{ name: 'title', type: 'text', localized: true }],
}

type SmallOptions = Omit<CommuniqueOptions, 'dataDir'> & {
  readonly texts?: readonly CollectionConfig[]
  /** As over HTTP: signed tokens of an earlier office on the same database stay good. */
  readonly secret?: string
}

/** Opens a small office on a database, new or not. */
export const openSmallOffice = async (
  databaseUrl: string,
  { texts = [notes], secret = randomUUID() + randomUUID(), ...options }: SmallOptions,
): Promise<SmallOffice> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'small-office-'))
  const config = await buildConfig({
    secret,
    db: databaseFromUrl(databaseUrl, { push: true }),
    localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
    i18n: { fallbackLanguage: 'en', supportedLanguages: { en, zh } },
    logger: { options: { level: 'silent' } },
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [users, ...texts],
    plugins: [communique({ ...options, dataDir })],
  })
  const key = randomUUID()
  const payload = await getPayload({ config, key })

  const send: SmallOffice['send'] = async (method, address, asked = {}) => {
    const headers = new Headers({ ...asked.headers, 'Content-Type': 'application/json' })
    if (asked.as !== undefined) headers.set('Authorization', `JWT ${asked.as}`)
    const response = await handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request(`http://127.0.0.1:3000${address}`, {
        method,
        headers,
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
      }),
    })
    const text = await response.text()
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : text
    return { status: response.status, headers: response.headers, body } satisfies Answer
  }

  const signIn: SmallOffice['signIn'] = async (name) => {
    const body = { email: `${name}@example.org`, password }
    const signedIn = await send('POST', '/api/users/login', { body })
    return (signedIn.body as { token: string }).token
  }

  return {
    payload,
    config,
    send,
    signIn,
    person: async (name, roles, more = {}) => {
      const email = `${name}@example.org`
      await payload.create({
        collection: 'users',
        data: { email, name, password, roles, ...more } as never,
      })
      return signIn(name)
    },
    draft: async (as, collection, data) => {
      const made = await send('POST', `/api/${collection}?draft=true`, { as, body: data })
      if (made.status !== 201) throw new Error(JSON.stringify(made.body))
      return `${collection}/${made.body.doc.id}`
    },
    stop: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
