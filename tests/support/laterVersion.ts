import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { getPayload, type Field, type Payload } from 'payload'
import { topics } from '../../collections/topics/topics.js'
import { communiqueConfig } from '../../src/config.js'
import { engineOf, type DatabaseSchema } from '../../src/database/index.js'

type Tabs = { tabs: { fields: Field[] }[] }

/** Where the fields of topics stand: at the top, in their tab, and in the rows of synonyms. */
export type TopicFields = { top: Field[]; tab: Field[]; rows: Field[] }

const topicFields = (): TopicFields => {
  const { tabs } = topics.fields.find((field) => field.type === 'tabs') as unknown as Tabs
  const tab = tabs[0]?.fields ?? []
  const synonyms = tab.find((field) => 'name' in field && field.name === 'synonyms')
  return { top: topics.fields, tab, rows: (synonyms as { fields: Field[] }).fields }
}

/** Runs `work` with the product as a later version has it, whose topics are other ones. */
export const withTopics = async <T>(
  change: (fields: TopicFields) => void,
  work: () => Promise<T>,
): Promise<T> => {
  const fields = topicFields()
  const before = Object.values(fields).map((list) => [list, [...list]] as const)
  change(fields)
  try {
    return await work()
  } finally {
    for (const [list, kept] of before) list.splice(0, Infinity, ...kept)
  }
}

/** The product as commands have it: it looks at no database before it is told to. */
export const withSchema = async <T>(
  options: { databaseUrl: string; migrationsFolder: string; isConnected: boolean },
  work: (payload: Payload, schema: DatabaseSchema) => Promise<T>,
): Promise<T> => {
  const { isConnected, ...settings } = options
  const open = () =>
    getPayload({
      config: communiqueConfig({
        ...settings,
        dataDir: tmpdir(),
        logLevel: 'silent',
        publicUrl: 'http://127.0.0.1:3000',
        secret: randomUUID(),
      }),
      disableDBConnect: !isConnected,
      disableOnInit: true,
      key: randomUUID(),
    })
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await open().finally(() => {
    delete process.env.PAYLOAD_MIGRATING
  })
  const { schema } = engineOf(payload)
  if (schema === null) throw new Error('No migrations.')
  try {
    return await work(payload, schema)
  } finally {
    if (isConnected) await payload.destroy()
  }
}
