import type { RunStatement, SchemaAccess } from './drizzleTypes.js'
import { quoteText } from './quote.js'
import { schemaFingerprint } from './schemaFingerprint.js'
import type { Snapshot } from './snapshot.js'

/** Where it is kept what `bringSchema` has made of the tables. Version 0.1.0 knew nothing else. */
export const pushRecordTable = 'communique_schema'

/** What was pushed last. */
export type PushRecord = {
  /** What the tables are; columns that hold nothing may be left over from before. */
  snapshot: Snapshot
  /** The schema that was asked for (0.1.0 took its hash in another way). */
  hash: string
}

/** @returns null where nothing was pushed */
export async function readPushRecord(
  access: SchemaAccess,
  run: RunStatement,
): Promise<PushRecord | null> {
  if (!(await access.tableNames(run)).includes(pushRecordTable)) return null
  const [row] = await run(`SELECT hash, snapshot FROM ${pushRecordTable} WHERE id = 1`)
  return row ? { hash: String(row.hash), snapshot: JSON.parse(String(row.snapshot)) } : null
}

/** @param made what the tables are, `wanted` and what is left over */
export async function writePushRecord(
  run: RunStatement,
  wanted: Snapshot,
  made: Snapshot,
): Promise<void> {
  await run(
    `CREATE TABLE IF NOT EXISTS ${pushRecordTable} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, snapshot TEXT NOT NULL)`,
  )
  const values = `1, '${schemaFingerprint(wanted)}', ${quoteText(JSON.stringify(made))}`
  await run(
    `INSERT INTO ${pushRecordTable} (id, hash, snapshot) VALUES (${values}) ` +
      'ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, snapshot = excluded.snapshot',
  )
}
