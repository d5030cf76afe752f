import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type CollectionConfig } from 'payload'
import * as content from '../../collections/index.js'
import { chineseActivity, englishActivity } from '../fill/originals.js'
import { settings } from './serve.js'
import { makeOfficer, serveEndpoints } from './serveEndpoints.js'

/** Payload as it comes, with the very fields of our collections and no plugin: the same documents. */
const { databaseUrl, secret } = settings<{ databaseUrl: string; secret: string }>()

const open = ({ access: _, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  ...(collection.upload !== undefined && { upload: { disableLocalStorage: true } }),
})

const config = buildConfig({
  secret,
  collections: [
    { slug: 'users', auth: true, fields: [] },
    ...[
      content.leaderActivities,
      content.dialogues,
      content.sideEvents,
      content.leaders,
      content.organisations,
      content.topics,
      content.media,
    ].map(open),
  ],
  db: sqliteAdapter({ client: { url: databaseUrl }, idType: 'uuid', push: true }),
  editor: content.richTextEditor,
  localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
  telemetry: false,
  typescript: { autoGenerate: false },
})

const payload = await getPayload({ config, disableOnInit: true })
await makeOfficer(payload)
const leader = await payload.create({
  collection: 'leaders',
  data: {
    title: 'Huang Runqiu',
    slug: 'huang-runqiu',
    side: 'ours',
    _status: 'published',
  } as never,
})
const collection = 'leader-activities'
const [title, leaderId] = ['Meeting in Beijing', String(leader.id)]
const made = await payload.create({
  collection,
  locale: 'en',
  data: {
    ...englishActivity(title, leaderId),
    slug: 'meeting-in-beijing',
    _status: 'published',
  } as never,
})
const [row] = (made as unknown as { leaders: { id: string }[] }).leaders
await payload.update({
  collection,
  id: made.id,
  locale: 'zh',
  data: {
    ...chineseActivity(title, leaderId, row?.id ?? ''),
    _status: 'published',
  } as never,
})
await serveEndpoints(await config)
