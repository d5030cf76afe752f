import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { buildConfig, getPayload, type CollectionSlug, type Payload } from 'payload'
import { databaseFromUrl } from '../../src/database/index.js'
import { machineryCollections } from '../../src/plugin/collections/machinery.js'

/** An SQLite file with the plugin's own tables, by Payload's own adapter or by ours. */
export const openPlain = (url: string, isOurs: boolean): Promise<Payload> =>
  getPayload({
    key: randomUUID(),
    disableOnInit: true,
    config: buildConfig({
      secret: 'only for this test',
      collections: [{ slug: 'users', auth: true, fields: [] }, ...machineryCollections()],
      db: isOurs
        ? databaseFromUrl(url, { push: true })
        : sqliteAdapter({ client: { url }, idType: 'uuid', push: false }),
      logger: { options: { level: 'silent' } },
      telemetry: false,
      typescript: { autoGenerate: false },
    }),
  })

export const machinerySlugs = machineryCollections().map(({ slug }) => slug as CollectionSlug)

const values: Readonly<Record<string, unknown>> = {
  text: 'a word',
  textarea: '{"a":1}',
  number: 7,
  checkbox: true,
  json: ['w', 'x'],
}

/** A row of a machinery collection: every field, or those alone that it must have. */
export const rowFor = (
  slug: string,
  { isMinimal }: { isMinimal: boolean },
): Record<string, unknown> => {
  const config = machineryCollections().find((one) => one.slug === slug)
  return Object.fromEntries(
    (config?.fields ?? []).flatMap((field) =>
      'name' in field && !(isMinimal && !('required' in field && field.required))
        ? [[field.name, values[field.type]]]
        : [],
    ),
  )
}
