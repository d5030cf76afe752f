import { randomUUID } from 'node:crypto'
import { eq, getTableColumns, inArray, sql, type Table } from '@payloadcms/db-sqlite/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../src/database/index.js'
import type { RawDatabase, RawRow, RawTable } from './rawRows.js'

type Statement = PromiseLike<unknown> & { where: (condition: unknown) => PromiseLike<unknown> }

/** The few methods of drizzle's database that are used; the same for SQLite and PostgreSQL. */
type Drizzle = {
  select: () => { from: (table: Table) => Statement }
  insert: (table: Table) => { values: (rows: readonly object[]) => PromiseLike<unknown> }
  update: (table: Table) => { set: (values: object) => Statement }
  delete: (table: Table) => Statement
  /** On PostgreSQL alone. */
  execute?: (statement: unknown) => PromiseLike<unknown>
}

/** What is looked at in Payload's adapters for SQL. */
type Adapter = {
  drizzle: Drizzle
  sessions: Record<string, { db: Drizzle } | undefined>
  tables: Record<string, Table | undefined>
  versionsSuffix?: string
}

/** So many values go with one statement on every engine. */
const mostValues = 30_000

const snake = (slug: string): string =>
  slug
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()

/** Tables of a database that speaks SQL, through Payload's own drizzle tables. */
export const rawSql = (payload: Payload): RawDatabase => {
  const adapter = payload.db as unknown as Adapter
  let open: Drizzle | undefined

  const together: RawDatabase['together'] = (work) =>
    engineOf(payload).inTransaction(
      payload,
      { keys: [], makeReq: () => createLocalReq({}, payload) },
      async (req) => {
        open = adapter.sessions[String(await req.transactionID)]?.db
        try {
          return await work()
        } finally {
          open = undefined
        }
      },
    )
  const write = (work: (db: Drizzle) => PromiseLike<unknown>): Promise<unknown> =>
    open === undefined ? together(async () => work(open as Drizzle)) : Promise.resolve(work(open))

  /** PostgreSQL counts rows in a sequence, which knows nothing of numbers that came with a row. */
  const countOn = async (name: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
    const most = rows.reduce((max, { id }) => (typeof id === 'number' ? Math.max(max, id) : max), 0)
    if (payload.db.name !== 'postgres' || most === 0) return
    await write(async (db) =>
      db.execute?.(
        sql`SELECT setval(sequence, greatest(${most}, nextval(sequence))) FROM pg_get_serial_sequence(${name}, 'id') AS sequence`,
      ),
    )
  }

  const tableOf = (name: string): RawTable => {
    const table = adapter.tables[name]
    if (table === undefined) throw new Error(`There is no table ${name}.`)
    const columns = getTableColumns(table)
    const id = columns.id
    if (id === undefined) throw new Error(`The table ${name} has no ids.`)
    return {
      name,
      columns: Object.keys(columns),
      read: async (column, values = []) => {
        const all = (open ?? adapter.drizzle).select().from(table)
        if (column === undefined) return (await all) as RawRow[]
        const of = columns[column]
        if (of === undefined) throw new Error(`The table ${name} has no column ${column}.`)
        return (await all.where(inArray(of, [...values]))) as RawRow[]
      },
      insert: async (rows) => {
        const atOnce = Math.floor(mostValues / Object.keys(columns).length)
        for (let from = 0; from < rows.length; from += atOnce)
          await write((db) => db.insert(table).values(rows.slice(from, from + atOnce)))
        await countOn(name, rows)
      },
      update: async (key, values) => {
        await write((db) => db.update(table).set(values).where(eq(id, key)))
      },
      replace: async (row) => {
        await write((db) => db.update(table).set(row).where(eq(id, row.id)))
      },
      remove: async (key) => {
        await write((db) => db.delete(table).where(eq(id, key)))
      },
    }
  }
  return {
    table: (slug) => tableOf(snake(slug)),
    tablesOf: (slug, of) => {
      const main = of === 'live' ? snake(slug) : `_${snake(slug)}${adapter.versionsSuffix ?? '_v'}`
      const lists = Object.keys(adapter.tables).filter((name) => name.startsWith(`${main}_`))
      return [main, ...lists].filter((name) => name in adapter.tables).map(tableOf)
    },
    idFrom: (text) => text,
    newId: () => randomUUID(),
    together,
  }
}
