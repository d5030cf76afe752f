import { buildConfig, type CollectionConfig, getPayload, type Payload } from 'payload'
import { randomUUID } from 'node:crypto'

import { databaseFromUrl, engineOf } from '../../src/database/index.js'

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

/** A collection with drafts and every way a field can be stored; made anew, as Payload fills it in. */
export const texts = (overrides: Partial<CollectionConfig> = {}): CollectionConfig => ({
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
  ...overrides,
})

/** Like texts; each save takes the document's turn first, as the plugin's gate does. */
export const locked = (): CollectionConfig =>
  texts({
    slug: 'locked',
    hooks: {
      beforeOperation: [
        async ({ args, operation, req }) => {
          if (operation !== 'update') return
          await engineOf(req.payload).lockForSave(req, `locked/${Reflect.get(args, 'id')}`)
        },
      ],
    },
  })

export type SmallOptions = {
  url: string
  collections?: CollectionConfig[]
  push?: boolean
  migrationDir?: string
  /** Like Payload's own commands: `files` looks at no database, `database` at one of any version. */
  migrating?: 'files' | 'database'
}

/** A real Payload on a real database, with a configuration of a few fields. */
export async function startSmall({
  url,
  collections = [texts()],
  push,
  migrationDir,
  migrating,
}: SmallOptions): Promise<Payload> {
  const config = buildConfig({
    secret: 'a secret of a test',
    db: databaseFromUrl(url, { push, migrationDir }),
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
    // Payload would start a process of its own for each, to write types of the product.
    typescript: { autoGenerate: false },
  })
  if (migrating === undefined) return getPayload({ config, key: randomUUID() })
  process.env.PAYLOAD_MIGRATING = 'true'
  try {
    return await getPayload({
      config,
      key: randomUUID(),
      disableDBConnect: migrating === 'files',
      disableOnInit: true,
    })
  } finally {
    delete process.env.PAYLOAD_MIGRATING
  }
}
