import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import { buildConfig, getPayload, handleEndpoints, type CollectionConfig } from 'payload'
import { body, sentences } from '../fill/originals.js'
import { serve, settings } from './serve.js'

/**
 * Payload as it comes, with the content of the benchmark: published texts of 8 kB with a leader, read
 * through `handleEndpoints`, without Next before it, which would cost as much again.
 */
const { databaseUrl, documents, secret } = settings<{
  databaseUrl: string
  documents: number
  secret: string
}>()

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

const config = buildConfig({
  secret,
  collections: [{ slug: 'users', auth: true, fields: [] }, leaders, activities],
  db: sqliteAdapter({ client: { url: databaseUrl }, idType: 'uuid', push: true }),
  editor: lexicalEditor(),
  localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
  telemetry: false,
  typescript: { autoGenerate: false },
})

const payload = await getPayload({ config, disableOnInit: true })
const articles = 'leader-activities'
const { totalDocs } = await payload.count({ collection: articles as 'topics' })
if (totalDocs === 0) {
  const email = 'officer@example.org'
  await payload.create({
    collection: 'users',
    data: { email, password: 'correct horse battery staple' } as never,
  })
  const leader = await payload.create({
    collection: 'leaders',
    data: { title: 'Huang Runqiu', slug: 'huang-runqiu', side: 'ours' } as never,
    locale: 'en',
  })
  const since = Date.parse('2020-01-01T00:00:00.000Z')
  for (let number = 0; number < documents; number += 1) {
    const date = new Date(since + number * 3_600_000).toISOString()
    await payload.db.create({
      collection: articles,
      data: {
        title: { en: `Meeting in Beijing ${number}`, zh: `会见 ${number}` },
        slug: `meeting-in-beijing-${number}`,
        date,
        createdAt: date,
        updatedAt: date,
        summary: { en: sentences.en, zh: sentences.zh },
        kind: 'meets',
        body: { en: body(sentences.en, 6), zh: body(sentences.zh, 6) },
        leaders: [
          { id: randomUUID(), leader: leader.id, postAtTheTime: { en: 'Minister', zh: '部长' } },
        ],
        _status: 'published',
      },
    })
  }
}

await serve(async (incoming, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { headers, method = 'GET', url = '/' } = incoming
  const request = new Request(`http://127.0.0.1${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  })
  const answer = await handleEndpoints({ config, request })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
})
