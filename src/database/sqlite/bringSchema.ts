import { createHash } from 'node:crypto'

import { StartRefusal } from '../errors.js'
import { beginImmediate } from './beginImmediate.js'
import type { Connections, LibsqlClient, SQLiteAdapter } from './libsqlTypes.js'
import { retireObsolete } from './retireObsolete.js'
import type { Snapshot } from './snapshot.js'

const recordTable = 'communique_schema'
const waitMs = 30_000

/**
 * Brings the file to the tables that this version of the configuration needs: all of them in an
 * empty file, what is new in an older one. Nothing that holds data is dropped. The snapshot of what
 * was brought is kept in the file, so an unchanged schema costs one read.
 *
 * @throws StartRefusal when the file was made by something else, or would lose data
 */
export async function bringSchema(
  adapter: SQLiteAdapter,
  { writer, begin }: Connections,
): Promise<void> {
  const kit = adapter.requireDrizzleKit()
  const wanted: Snapshot = await kit.generateDrizzleJson(adapter.schema)
  const hash = hashOf(wanted)
  if ((await recordOf(writer))?.hash === hash) return
  // Within a transaction this pragma does nothing, and without it a table that is made anew would
  // take the rows of others along.
  await writer.execute('PRAGMA foreign_keys = OFF')
  try {
    await beginImmediate(begin, Date.now() + waitMs)
    try {
      await bring()
      await writer.execute('COMMIT')
    } catch (error) {
      await writer.execute('ROLLBACK')
      throw error
    }
  } finally {
    await writer.execute('PRAGMA foreign_keys = ON')
  }

  async function bring(): Promise<void> {
    const record = await recordOf(writer)
    if (record?.hash === hash) return
    const empty: Snapshot = await kit.generateDrizzleJson({})
    if (!record) await demandEmpty(writer)
    const present = record ? parseSnapshot(record.snapshot) : empty
    const { from, to } = await retireObsolete(writer, present, wanted)
    const statements: string[] = await kit.generateMigration(from, to)
    for (const statement of statements.flatMap(split)) {
      await run(writer, statement)
    }
    await writer.execute(
      `CREATE TABLE IF NOT EXISTS ${recordTable} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, snapshot TEXT NOT NULL)`,
    )
    await writer.execute({
      sql: `INSERT OR REPLACE INTO ${recordTable} (id, hash, snapshot) VALUES (1, ?, ?)`,
      args: [hash, JSON.stringify(to)],
    })
  }
}

async function run(writer: LibsqlClient, statement: string): Promise<void> {
  if (/^PRAGMA/i.test(statement)) return
  try {
    await writer.execute(statement)
  } catch (error) {
    throw new StartRefusal(
      'The database file is older than this version of the configuration and could not be ' +
        `brought to it (${error instanceof Error ? error.message : String(error)}). Nothing was ` +
        'changed. Give a new required field a default value, or start the version that wrote the file.',
    )
  }
}

async function recordOf(
  client: LibsqlClient,
): Promise<{ hash: string; snapshot: string } | undefined> {
  const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name = '${recordTable}'`
  if ((await client.execute(sql)).rows.length === 0) return undefined
  const row = (await client.execute(`SELECT hash, snapshot FROM ${recordTable} WHERE id = 1`))
    .rows[0]
  return row && { hash: String(row.hash), snapshot: String(row.snapshot) }
}

async function demandEmpty(writer: LibsqlClient): Promise<void> {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
  const names = (await writer.execute(sql)).rows.map((row) => String(row.name))
  if (names.length === 0) return
  throw new StartRefusal(
    `The database file holds tables that Communiqué did not make (${names.slice(0, 3).join(', ')}…). ` +
      'Set DATABASE_URL to a new file, or to one that Communiqué made.',
  )
}

function hashOf({ tables, views }: Snapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([tables, views]))
    .digest('hex')
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
