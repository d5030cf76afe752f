import type { Find, FindOne, PaginatedDocs } from 'payload'
import { createFairTurn } from './fairTurn.js'
import { conditionSql, type ColumnOf } from './conditionSql.js'
import type { SQLiteAdapter } from './libsqlTypes.js'
import { documentOf, namesOf, plainTables, type PlainTable } from './plainTables.js'
import type { Prepared } from './prepared.js'

type Args = Pick<Parameters<Find>[0], 'collection' | 'req' | 'select' | 'where'> & {
  readonly joins?: unknown
  readonly draftsEnabled?: boolean
  readonly locale?: unknown
}

type Plan = {
  readonly from: string
  readonly values: readonly unknown[]
  readonly run: Prepared
  readonly columns: PlainTable['columns']
  readonly columnOf: ColumnOf
}

/**
 * Without statistics SQLite takes the index of two states, or of one type in the order that is asked
 * for, to be narrower than that of eleven documents, and reads every text there is. A plus keeps it
 * from those indexes where documents are named.
 */
const byDocument = (sql: string): string =>
  sql.includes('"document" IN') ? sql.replaceAll(/"(status|type)" (IN|=)/g, '+"$1" $2') : sql

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
 * @param runFor how one asks: outside any transaction (null), or in that of an id; undefined where
 * that one has ended
 */
export const plainFinds = (
  adapter: SQLiteAdapter,
  runFor: (transaction: string | null) => Prepared | undefined,
): void => {
  const tableFor = plainTables(adapter)
  const fairTurn = createFairTurn()

  const planFor = async (args: Args): Promise<Plan | null> => {
    const { collection, joins, locale, req, select, where } = args
    if (joins || locale || !where) return null
    await adapter.initializing
    await fairTurn()
    const table = tableFor(collection)
    const id = await req?.transactionID
    const run = runFor(id === undefined || id === null ? null : String(id))
    if (table === null || run === undefined) return null
    const { columnOf, name } = table
    const condition = conditionSql(where, columnOf)
    const isWhole = select === undefined
    if (condition === null || Object.values(select ?? {}).some((isWanted) => isWanted !== true))
      return null
    const isWanted = (field: string): boolean =>
      isWhole || field === 'id' || Object.hasOwn(select, field)
    const columns = table.columns.filter(([field]) => isWanted(field))
    const known = new Set(columns.map(([field]) => field))
    if (!isWhole && Object.keys(select).some((field) => !known.has(field))) return null
    const from = ` FROM "${name}" WHERE ${byDocument(condition.sql)}`
    return { from, values: condition.values, run, columns, columnOf }
  }

  const rowsOf = <T>({ columns, from, run, values }: Plan, rest: string): T[] =>
    run(`SELECT ${namesOf(columns)}${from}${rest}`, values).map(
      (row) => documentOf(columns, row) as T,
    )

  const stockFind = adapter.find.bind(adapter)
  const find = async <T>(args: Parameters<Find>[0]): Promise<PaginatedDocs<T>> => {
    const { limit = 0, page = 1, pagination = true, sort } = args
    const plan = await planFor(args)
    const order = plan && orderSql(sort, plan.columnOf)
    if (!plan || order === null) return stockFind<T>(args)
    const bounds = limit > 0 ? ` LIMIT ${Number(limit)} OFFSET ${(page - 1) * limit}` : ''
    const docs = rowsOf<T>(plan, `${order}${bounds}`)
    const isCounted = pagination && limit > 0
    const [counted] = isCounted ? plan.run(`SELECT count(*) AS n${plan.from}`, plan.values) : []
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
