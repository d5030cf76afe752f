import { createLocalReq } from 'payload'

import { StartRefusal } from '../errors.js'
import type { DatabaseSchema } from '../migrations/databaseSchema.js'
import type { MigrationSource } from '../migrations/migrationSource.js'
import { emptySchema, obstacleTo, type SchemaStatus } from '../migrations/schemaStatus.js'
import { createMigration, isBehind, isSnapshot } from './createMigration.js'
import type { DrizzleAdapter, RunStatement, SchemaAccess, SchemaChange } from './drizzleTypes.js'
import { pushRecordTable, readPushRecord, type PushRecord } from './pushRecord.js'
import { schemaFingerprint } from './schemaFingerprint.js'
import type { Snapshot } from './snapshot.js'

/** Payload's own table of the migrations that were applied. */
const migrationsTable = 'payload_migrations'

export type SqlSchema = DatabaseSchema & {
  /** The schema of the tables as the migrations have left it; null for a database without any. */
  migratedSnapshot: (run: RunStatement) => Promise<Snapshot | null>
}

/** The tables of a database that speaks SQL, under migrations. */
export function sqlSchema(
  adapter: DrizzleAdapter,
  access: () => SchemaAccess,
  source: MigrationSource,
): SqlSchema {
  async function read(run: RunStatement): Promise<SchemaStatus> {
    const tables = await access().tableNames(run)
    const known = await source.names()
    if (tables.length === 0) return { ...emptySchema, missing: known }
    const pushed = await readPushRecord(access(), run)
    const applied = pushed ? await namesUpTo(pushed, known) : await appliedNames(tables, run)
    if (applied === null) return { ...emptySchema, isEmpty: false, isAstray: true }
    if (applied.length === 0) return { ...emptySchema, isEmpty: false, foreign: tables }
    return {
      ...emptySchema,
      isEmpty: false,
      applied,
      missing: known.filter((name) => !applied.includes(name)),
      unknown: applied.filter((name) => !known.includes(name)),
    }
  }

  /** The migrations that lead to a schema that was pushed; null if none does. */
  async function namesUpTo(pushed: PushRecord, known: string[]): Promise<string[] | null> {
    const fingerprints = [pushed.hash, schemaFingerprint(pushed.snapshot)]
    for (let count = known.length; count > 0; count -= 1) {
      const snapshot = await source.snapshot(known[count - 1] ?? '')
      if (isSnapshot(snapshot) && fingerprints.includes(schemaFingerprint(snapshot))) {
        return known.slice(0, count)
      }
    }
    return null
  }

  async function readOrRefuse(run: RunStatement): Promise<SchemaStatus> {
    const status = await read(run)
    const obstacle = obstacleTo(status)
    if (obstacle !== null) throw new StartRefusal(obstacle)
    return status
  }

  async function apply({ transactionID }: SchemaChange, name: string, batch: number) {
    const { payload } = adapter
    const up = await source.up(name)
    const req = await createLocalReq({}, payload)
    req.transactionID = transactionID
    try {
      await up({ db: adapter.sessions[transactionID]?.db, payload, req })
    } catch (error) {
      throw new StartRefusal(
        `The migration ${name} failed, and nothing of it was kept: ${reasonOf(error)}`,
        { cause: error },
      )
    }
    await enter(transactionID, name, batch)
  }

  async function enter(transactionID: string, name: string, batch: number): Promise<void> {
    await adapter.create({
      collection: 'payload-migrations',
      data: { name, batch },
      req: { transactionID },
    })
  }

  /** What was pushed is from now on a matter of migrations. */
  async function adopt({ run, transactionID }: SchemaChange, names: string[], batch: number) {
    const entered = await appliedNames(await access().tableNames(run), run)
    for (const name of names) {
      if (!entered.includes(name)) await enter(transactionID, name, batch)
    }
    await run(`DROP TABLE ${pushRecordTable}`)
  }

  /** Payload counts what was applied in one go as one batch. */
  async function nextBatch(run: RunStatement): Promise<number> {
    if (!(await access().tableNames(run)).includes(migrationsTable)) return 1
    const [row] = await run(`SELECT MAX(batch) AS batch FROM ${migrationsTable}`)
    return Math.max(0, Number(row?.batch ?? 0)) + 1
  }

  return {
    migratedSnapshot: async (run) => {
      const last = (await appliedNames(await access().tableNames(run), run)).at(-1)
      const snapshot = last === undefined ? null : await source.snapshot(last)
      return isSnapshot(snapshot) ? snapshot : null
    },
    names: source.names,
    isBehind: () => isBehind(adapter, source),
    create: (name) => createMigration(adapter, source, name),
    status: () => read(access().run),
    migrate: async (onApplied) => {
      const atOnce = (await readOrRefuse(access().run)).isEmpty
      let batch: number | undefined
      let left = Infinity
      while (left > 0) {
        const done = await access().exclusively(async (change) => {
          const { applied, missing } = await readOrRefuse(change.run)
          batch ??= await nextBatch(change.run)
          if (await readPushRecord(access(), change.run)) await adopt(change, applied, batch)
          const now = atOnce ? missing : missing.slice(0, 1)
          for (const name of now) await apply(change, name, batch)
          left = missing.length - now.length
          return now
        })
        for (const name of done) onApplied?.(name)
      }
    },
  }
}

async function appliedNames(tables: string[], run: RunStatement): Promise<string[]> {
  if (!tables.includes(migrationsTable)) return []
  // Payload enters a push of its own as batch -1.
  const rows = await run(`SELECT name FROM ${migrationsTable} WHERE batch > 0 ORDER BY name`)
  return rows.map(({ name }) => String(name))
}

/** Drizzle puts the whole statement into the message, and the database's own words into the cause. */
function reasonOf(error: unknown): string {
  const { cause } = Object(error)
  if (cause instanceof Error) return cause.message
  return error instanceof Error ? error.message : String(error)
}
