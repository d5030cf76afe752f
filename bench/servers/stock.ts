import { getPayload } from 'payload'
import { body, sentences } from '../fill/originals.js'
import { settings } from './serve.js'
import { makeOfficer, serveEndpoints } from './serveEndpoints.js'
import { config } from './stockConfig.js'

/** Stock Payload without Next before it, with so many texts, made where there are none yet. */
const { documents } = settings<{ documents: number }>()

type Client = {
  execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
}

/** Copies the one text with all its rows, oldest first; the copies differ in id, slug and date. */
const multiply = async (client: Client, copies: number): Promise<void> => {
  const main = 'leader_activities'
  const different: Record<string, string> = {
    id: "src.id || '-' || n.i",
    _parent_id: "src._parent_id || '-' || n.i",
    slug: "src.slug || '-' || n.i",
    date: "strftime('%Y-%m-%dT%H:%M:%fZ', src.date, '+' || n.i || ' hours')",
    created_at: "strftime('%Y-%m-%dT%H:%M:%fZ', src.date, '+' || n.i || ' hours')",
  }
  for (const table of [main, `${main}_locales`, `${main}_leaders`, `${main}_leaders_locales`]) {
    const { rows } = await client.execute(`PRAGMA table_info(${table})`)
    const columns = rows
      .filter(({ name, type }) => name !== 'id' || String(type).toLowerCase() !== 'integer')
      .map(({ name }) => String(name))
    await client.execute(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${copies - 1})
       INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
       SELECT ${columns.map((name) => different[name] ?? `src."${name}"`).join(', ')}
       FROM n, (SELECT * FROM ${table}) AS src`,
    )
  }
}

const payload = await getPayload({ config, disableOnInit: true })
const articles = 'leader-activities'
const { totalDocs } = await payload.count({ collection: articles as 'topics' })
if (totalDocs === 0) {
  await makeOfficer(payload)
  const leader = await payload.create({
    collection: 'leaders',
    data: { title: 'Huang Runqiu', slug: 'huang-runqiu', side: 'ours' } as never,
    locale: 'en',
  })
  await payload.create({
    collection: articles as 'topics',
    locale: 'en',
    data: {
      title: 'Meeting in Beijing',
      slug: 'meeting-in-beijing',
      date: '2020-01-01T00:00:00.000Z',
      summary: sentences.en,
      kind: 'meets',
      body: body(sentences.en, 6),
      leaders: [{ leader: leader.id, postAtTheTime: 'Minister' }],
      _status: 'published',
    } as never,
  })
  await multiply((payload.db as unknown as { client: Client }).client, documents)
}

await serveEndpoints(await config)
