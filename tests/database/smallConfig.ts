import { buildConfig, type CollectionConfig, getPayload, type Payload } from 'payload'
import { randomUUID } from 'node:crypto'

import { databaseFromUrl } from '../../src/database/index.js'

const heads: CollectionConfig = {
  slug: 'editorial-heads',
  fields: [
    { name: 'key', type: 'text', unique: true },
    { name: 'sequence', type: 'number' },
    { name: 'hash', type: 'text' },
    { name: 'state', type: 'textarea' },
    { name: 'lock', type: 'number' },
  ],
}

/** Two collections with drafts and every way a field can be stored, and one global. */
export const texts: CollectionConfig = {
  slug: 'texts',
  versions: { drafts: true, maxPerDoc: 0 },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'subject', type: 'text' },
    { name: 'workflowState', type: 'text' },
    { name: 'dueAt', type: 'date' },
    { name: 'origin', type: 'group', fields: [{ name: 'address', type: 'text' }] },
    { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
    { name: 'related', type: 'relationship', relationTo: 'texts', hasMany: true },
  ],
}

export type SmallOptions = {
  url: string
  collections?: CollectionConfig[]
  push?: boolean
}

/** A real Payload on a real database, with a configuration of a few fields. */
export async function startSmall({
  url,
  collections = [texts],
  push,
}: SmallOptions): Promise<Payload> {
  const config = buildConfig({
    secret: 'a secret of a test',
    db: databaseFromUrl(url, { push }),
    localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
    collections: [heads, { slug: 'users', auth: true, fields: [] }, ...collections],
    globals: [
      {
        slug: 'settings',
        versions: { drafts: true },
        fields: [
          { name: 'siteName', type: 'text', localized: true },
          { name: 'workflowState', type: 'text' },
        ],
      },
    ],
    logger: { options: { level: 'silent' } },
    telemetry: false,
  })
  return getPayload({ config, key: randomUUID() })
}
