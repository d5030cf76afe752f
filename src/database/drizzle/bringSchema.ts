import { createHash } from 'node:crypto'

import { StartRefusal } from '../errors.js'
import type { DrizzleAdapter, RunStatement, SchemaAccess } from './drizzleTypes.js'
import { quoteText } from './quote.js'
import { retireObsolete } from './retireObsolete.js'
import type { Snapshot } from './snapshot.js'

const recordTable = 'communique_schema'

/**
 * Brings a database to the tables that this version of the configuration needs: all of them in an
 * empty one, what is new in an older one. Nothing that holds data is dropped. The snapshot of what
 * was brought is kept beside it, so an unchanged schema costs one read.
 *
 * @throws StartRefusal when the tables were made by something else, or data would be lost
 */
export async function bringSchema(adapter: DrizzleAdapter, access: SchemaAccess): Promise<void> {
  const kit = adapter.requireDrizzleKit()
  const wanted: Snapshot = await kit.generateDrizzleJson(adapter.schema)
  const hash = hashOf(wanted)
  if ((await recordOf(access, access.run))?.hash === hash) return
  await access.exclusively(async (run) => {
    const record = await recordOf(access, run)
    if (record?.hash === hash) return
    const empty: Snapshot = await kit.generateDrizzleJson({})
    if (!record) await demandEmpty(await access.tableNames(run))
    const present = record ? parseSnapshot(record.snapshot) : empty
    const { from, to } = await retireObsolete(access, run, present, wanted)
    const statements: string[] = await kit.generateMigration(from, to)
    for (const statement of statements.flatMap(split)) await bring(run, statement)
    await run(
      `CREATE TABLE IF NOT EXISTS ${recordTable} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, snapshot TEXT NOT NULL)`,
    )
    await run(
      `INSERT INTO ${recordTable} (id, hash, snapshot) VALUES (1, '${hash}', ${quoteText(JSON.stringify(to))}) ` +
        'ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, snapshot = excluded.snapshot',
    )
  })
}

async function bring(run: RunStatement, statement: string): Promise<void> {
  if (/^PRAGMA/i.test(statement)) return
  // A constraint of a table that was dropped before went with it.
  const adapted = statement.replace(/ DROP CONSTRAINT "/g, ' DROP CONSTRAINT IF EXISTS "')
  try {
    await run(adapted)
  } catch (error) {
    throw new StartRefusal(
      'The database is older than this version of the configuration and could not be ' +
        `brought to it (${error instanceof Error ? error.message : String(error)}). Nothing was ` +
        'changed. Give a new required field a default value, or start the version that made the tables.',
    )
  }
}

async function recordOf(
  access: SchemaAccess,
  run: RunStatement,
): Promise<{ hash: string; snapshot: string } | undefined> {
  if (!(await access.tableNames(run)).includes(recordTable)) return undefined
  const [row] = await run(`SELECT hash, snapshot FROM ${recordTable} WHERE id = 1`)
  return row && { hash: String(row.hash), snapshot: String(row.snapshot) }
}

async function demandEmpty(names: string[]): Promise<void> {
  if (names.length === 0) return
  throw new StartRefusal(
    `The database holds tables that Communiqué did not make (${names.slice(0, 3).join(', ')}…). ` +
      'Set DATABASE_URL to an empty one, or to one that Communiqué made.',
  )
}

function hashOf({ tables, views, enums }: Snapshot): string {
  const parts = enums === undefined ? [tables, views] : [tables, views, enums]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function parseSnapshot(text: string): Snapshot {
  return JSON.parse(text)
}

function split(statement: string): string[] {
  return statement
    .split('--> statement-breakpoint')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
