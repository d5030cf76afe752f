import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig } from 'payload'
import { settings } from './serve.js'

/** What a server of stock Payload is started with. */
const { databaseUrl, secret } = settings<{ databaseUrl: string; secret: string }>()

const isPublished = { _status: { equals: 'published' as const } }

const leaders: CollectionConfig = {
  slug: 'leaders',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text', unique: true, index: true },
    { name: 'side', type: 'text' },
  ],
}

const activities: CollectionConfig = {
  slug: 'leader-activities',
  access: { read: ({ req }) => (req.user ? true : isPublished) },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'slug', type: 'text', unique: true, index: true },
    { name: 'date', type: 'date', index: true },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'kind', type: 'text' },
    { name: 'body', type: 'richText', localized: true },
    {
      name: 'leaders',
      type: 'array',
      fields: [
        { name: 'leader', type: 'relationship', relationTo: 'leaders' },
        { name: 'postAtTheTime', type: 'text', localized: true },
      ],
    },
  ],
}

/** Payload as it comes, with the content of the benchmark: published texts of 8 kB with a leader. */
export const config = buildConfig({
  secret,
  collections: [{ slug: 'users', auth: true, fields: [] }, leaders, activities],
  db: sqliteAdapter({ client: { url: databaseUrl }, idType: 'uuid', push: true }),
  editor: lexicalEditor(),
  localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
  telemetry: false,
  typescript: { autoGenerate: false },
})
