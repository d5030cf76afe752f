import type { CollectionSlug, Find, FindOne, PaginatedDocs } from 'payload'
import { tableOf } from '../drizzle/tableOf.js'
import { conditionSql, type Column, type ColumnOf } from './conditionSql.js'
import type { SQLiteAdapter } from './libsqlTypes.js'
import type { PreparedRead } from './preparedReads.js'

/** Collections whose rows are whole in one table: no languages, lists or relations beside it. */
const plain = new Set([
  'editorial-heads',
  'editorial-ledger',
  'editorial-outbox',
  'editorial-people',
  'editorial-press-openings',
  'editorial-requests',
  'editorial-slugs',
  'editorial-snapshots',
  'public-ledger',
  'publication-facets',
  'publications',
  'webhook-deliveries',
])

type Args = Pick<Parameters<Find>[0], 'collection' | 'req' | 'select' | 'where'> & {
  readonly joins?: unknown
  readonly draftsEnabled?: boolean
  readonly locale?: unknown
}

type Plan = {
  readonly from: string
  readonly values: readonly unknown[]
  readonly read: PreparedRead
  readonly columns: readonly (readonly [field: string, column: Column])[]
  readonly columnOf: ColumnOf
}

/**
 * Without statistics SQLite takes the index of two states to be narrower than that of eleven documents,
 * and reads every text there is. A plus keeps it from that index where documents are named.
 */
const byDocument = (sql: string): string =>
  sql.includes('"document" IN') ? sql.replaceAll('"status" IN', '+"status" IN') : sql

const orderSql = (sort: unknown, columnOf: ColumnOf): string | null => {
  if (sort === undefined) return ''
  const names: unknown[] = Array.isArray(sort) ? sort : [sort]
  const parts = names.map((name) => {
    if (typeof name !== 'string' || name.includes(',')) return undefined
    const column = columnOf(name.replace(/^-/, ''))
    return column && `"${column.name}" ${name.startsWith('-') ? 'DESC' : 'ASC'}`
  })
  return parts.includes(undefined) ? null : ` ORDER BY ${parts.join(', ')}`
}

/**
 * Answers plain questions about the plugin's own tables with statements that are prepared once,
 * inside a transaction and outside. Drizzle puts a statement together anew for each question and
 * takes the rows apart again, which costs five times the reading itself. Everything else goes to
 * Payload's adapter as before.
 *
 * @param readFor how one reads: outside any transaction (null), or in that of an id; undefined
 * where that one has ended
 */
export const plainFinds = (
  adapter: SQLiteAdapter,
  readFor: (transaction: string | null) => PreparedRead | undefined,
): void => {
  const tables = new Map<string, Readonly<Record<string, Column>>>()
  const columnsIn = (collection: string) => {
    const known = tables.get(collection)
    if (known) return known
    const table = tableOf(adapter, collection, { isVersion: false })
    tables.set(collection, table as unknown as Readonly<Record<string, Column>>)
    return table as unknown as Readonly<Record<string, Column>>
  }

  const fieldsOf = (collection: CollectionSlug): string[] =>
    (adapter.payload.collections[collection]?.config.flattenedFields ?? []).map(({ name }) => name)

  const planFor = async (args: Args): Promise<Plan | null> => {
    const { collection, joins, locale, req, select, where } = args
    if (!plain.has(collection) || joins || locale || !where) return null
    await adapter.initializing
    const id = await req?.transactionID
    const read = readFor(id === undefined || id === null ? null : String(id))
    if (read === undefined) return null
    const table = columnsIn(collection)
    const columnOf: ColumnOf = (field) => (Object.hasOwn(table, field) ? table[field] : undefined)
    const wanted = select ?? {}
    const fields = [...new Set(['id', ...(select ? Object.keys(select) : fieldsOf(collection))])]
    const columns = fields.map((field) => [field, columnOf(field)] as const)
    const found = columns.filter((pair): pair is [string, Column] => pair[1] !== undefined)
    const condition = conditionSql(where, columnOf)
    if (found.length < fields.length || condition === null) return null
    if (Object.values(wanted).some((isWanted) => isWanted !== true)) return null
    const name = collection.replaceAll('-', '_')
    const from = ` FROM "${name}" WHERE ${byDocument(condition.sql)}`
    return { from, values: condition.values, read, columns: found, columnOf }
  }

  const rowsOf = <T>({ columns, from, read, values }: Plan, rest: string): T[] => {
    const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
    return read(`SELECT ${names}${from}${rest}`, values).map((row) => {
      const document: Record<string, unknown> = {}
      for (const [field, column] of columns) {
        const value = row[column.name]
        document[field] = value === null ? null : column.mapFromDriverValue(value)
      }
      return document as T
    })
  }

  const stockFind = adapter.find.bind(adapter)
  const find = async <T>(args: Parameters<Find>[0]): Promise<PaginatedDocs<T>> => {
    const { limit = 0, page = 1, pagination = true, sort } = args
    const plan = await planFor(args)
    const order = plan && orderSql(sort, plan.columnOf)
    if (!plan || order === null) return stockFind<T>(args)
    const bounds = limit > 0 ? ` LIMIT ${Number(limit)} OFFSET ${(page - 1) * limit}` : ''
    const docs = rowsOf<T>(plan, `${order}${bounds}`)
    const isCounted = pagination && limit > 0
    const [counted] = isCounted ? plan.read(`SELECT count(*) AS n${plan.from}`, plan.values) : []
    const totalDocs = isCounted ? Number(counted?.n) : docs.length
    const totalPages = isCounted ? Math.ceil(totalDocs / limit) : 1
    return {
      docs,
      totalDocs,
      totalPages,
      page,
      limit,
      pagingCounter: (page - 1) * limit + 1,
      hasNextPage: page < totalPages,
      hasPrevPage: page > 1,
      nextPage: page < totalPages ? page + 1 : null,
      prevPage: page > 1 ? page - 1 : null,
    }
  }

  const stockFindOne = adapter.findOne.bind(adapter)
  const findOne: FindOne = async <T extends { id: number | string }>(
    args: Parameters<FindOne>[0],
  ): Promise<T | null> => {
    const plan = await planFor(args)
    if (!plan) return stockFindOne<T>(args)
    return rowsOf<T>(plan, ' LIMIT 1')[0] ?? null
  }
  Object.assign(adapter, { find, findOne })
}
