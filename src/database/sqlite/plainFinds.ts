import type { Find, FindOne, PaginatedDocs } from 'payload'
import { tableOf } from '../drizzle/tableOf.js'
import { conditionSql, type Column, type ColumnOf } from './conditionSql.js'
import type { SQLiteAdapter } from './libsqlTypes.js'
import type { PreparedRead } from './preparedReads.js'

/** Collections whose rows are whole in one table: no languages, lists or relations beside it. */
const plain = new Set(['publications', 'publication-facets', 'editorial-heads'])

type Args = Pick<Parameters<Find>[0], 'collection' | 'req' | 'select' | 'where'> & {
  readonly joins?: unknown
  readonly draftsEnabled?: boolean
  readonly locale?: unknown
}

type Plan = {
  readonly from: string
  readonly values: readonly unknown[]
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
  if (!Array.isArray(sort)) return null
  const parts = (sort as string[]).map((name) => {
    const column = columnOf(name.replace(/^-/, ''))
    return column && `"${column.name}" ${name.startsWith('-') ? 'DESC' : 'ASC'}`
  })
  return parts.includes(undefined) ? null : ` ORDER BY ${parts.join(', ')}`
}

/**
 * Answers the plain questions of delivery with statements that are prepared once: named columns of
 * one of its tables, outside any transaction. Drizzle puts a statement together anew for each
 * question and takes the rows apart again, which costs five times the reading itself. Everything
 * else goes to Payload's adapter as before.
 */
export const plainFinds = (adapter: SQLiteAdapter, read: () => PreparedRead): void => {
  const tables = new Map<string, Readonly<Record<string, Column>>>()
  const columnsIn = (collection: string) => {
    const known = tables.get(collection)
    if (known) return known
    const table = tableOf(adapter, collection, { isVersion: false })
    tables.set(collection, table as unknown as Readonly<Record<string, Column>>)
    return table as unknown as Readonly<Record<string, Column>>
  }

  const planFor = (args: Args): Plan | null => {
    const { collection, joins, locale, req, select, where } = args
    const isPlain = plain.has(collection) && !req?.transactionID && !joins && !locale
    if (!isPlain || !select || !where) return null
    const table = columnsIn(collection)
    const columnOf: ColumnOf = (field) => (Object.hasOwn(table, field) ? table[field] : undefined)
    const fields = ['id', ...Object.keys(select)]
    const columns = fields.map((field) => [field, columnOf(field)] as const)
    const found = columns.filter((pair): pair is [string, Column] => pair[1] !== undefined)
    const condition = conditionSql(where, columnOf)
    if (found.length < fields.length || condition === null) return null
    if (Object.values(select).some((isWanted) => isWanted !== true)) return null
    const name = collection.replaceAll('-', '_')
    const from = ` FROM "${name}" WHERE ${byDocument(condition.sql)}`
    return { from, values: condition.values, columns: found, columnOf }
  }

  const rowsOf = <T>({ columns, from, values }: Plan, rest: string): T[] => {
    const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
    return read()(`SELECT ${names}${from}${rest}`, values).map((row) => {
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
    const plan = planFor(args)
    const order = plan && orderSql(sort, plan.columnOf)
    if (!plan || order === null) return stockFind<T>(args)
    await adapter.initializing
    const bounds = limit > 0 ? ` LIMIT ${Number(limit)} OFFSET ${(page - 1) * limit}` : ''
    const docs = rowsOf<T>(plan, `${order}${bounds}`)
    const isCounted = pagination && limit > 0
    const [counted] = isCounted ? read()(`SELECT count(*) AS n${plan.from}`, plan.values) : []
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
    const plan = planFor(args)
    if (!plan) return stockFindOne<T>(args)
    await adapter.initializing
    return rowsOf<T>(plan, ' LIMIT 1')[0] ?? null
  }
  Object.assign(adapter, { find, findOne })
}
