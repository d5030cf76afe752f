import type { Create, UpdateMany, UpdateOne } from 'payload'
import { conditionSql, type Column } from './conditionSql.js'
import type { SQLiteAdapter } from './libsqlTypes.js'
import { documentOf, namesOf, plainTables, type PlainTable } from './plainTables.js'
import type { Prepared } from './prepared.js'

type Data = Readonly<Record<string, unknown>>
type Values = readonly (readonly [column: Column, value: unknown])[]

/** What is written of a row, column by column; null: it holds something that is not plain. */
const valuesOf = ({ columnOf }: PlainTable, data: Data): Values | null => {
  const values: [Column, unknown][] = []
  for (const [field, value] of Object.entries(data)) {
    const column = columnOf(field)
    if (value === undefined) continue
    const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    if (field === 'id' || column === undefined) return null
    if (!isPlain && column.dataType !== 'json') return null
    values.push([column, value === null ? null : column.mapToDriverValue(value)])
  }
  return values.length === 0 ? null : values
}

const isConstraint = (error: unknown): boolean =>
  String(Object(error).code).startsWith('SQLITE_CONSTRAINT')

/**
 * Writes rows of the plugin's own tables with statements that are prepared once, as `plainFinds`
 * reads them: Drizzle takes each row apart, writes it and reads it back, five times the cost of the
 * writing itself. What the database refuses goes to Payload's adapter, which says so in its own
 * words, and so does everything that is not plain.
 *
 * @param runFor how one writes in the open transaction of that id; undefined where it has ended
 */
export const plainWrites = (
  adapter: SQLiteAdapter,
  runFor: (transaction: string) => Prepared | undefined,
): void => {
  const tableFor = plainTables(adapter)

  const planFor = async (args: Pick<Parameters<Create>[0], 'collection' | 'data' | 'req'>) => {
    const table = tableFor(args.collection)
    const id = await args.req?.transactionID
    const run = id === undefined || id === null ? undefined : runFor(String(id))
    if (table === null || run === undefined) return null
    const values = valuesOf(table, args.data)
    return values === null ? null : { table, run, values }
  }

  const orStock = async <T>(work: () => T, stock: () => Promise<T>): Promise<T> => {
    try {
      return work()
    } catch (error) {
      if (!isConstraint(error)) throw error
      return stock()
    }
  }

  const stockCreate = adapter.create.bind(adapter)
  const create: Create = async (args) => {
    const plan = args.customID === undefined && !args.select ? await planFor(args) : null
    const makeId = plan?.table.columnOf('id')?.defaultFn
    if (plan === null || makeId === undefined) return stockCreate(args)
    const { run, table, values } = plan
    const names = ['id', ...values.map(([{ name }]) => name)].map((name) => `"${name}"`).join(', ')
    const places = ['?', ...values.map(() => '?')].join(', ')
    const sql = `INSERT INTO "${table.name}" (${names}) VALUES (${places}) RETURNING ${namesOf(table.columns)}`
    return orStock(
      () => {
        const [row] = run(sql, [makeId(), ...values.map(([, value]) => value)])
        return documentOf(table.columns, row ?? {})
      },
      () => stockCreate(args),
    )
  }

  const set =
    ({ run, table, values }: NonNullable<Awaited<ReturnType<typeof planFor>>>) =>
    (condition: { sql: string; values: readonly unknown[] }): null => {
      const changes = values.map(([{ name }]) => `"${name}" = ?`).join(', ')
      run(`UPDATE "${table.name}" SET ${changes} WHERE ${condition.sql}`, [
        ...values.map(([, value]) => value),
        ...condition.values,
      ])
      return null
    }

  const stockUpdateOne = adapter.updateOne.bind(adapter)
  const updateOne: UpdateOne = async (args) => {
    const isPlain =
      args.returning === false && args.id !== undefined && !args.locale && !args.options
    const plan = isPlain ? await planFor(args) : null
    if (plan === null) return stockUpdateOne(args)
    return orStock(
      () => set(plan)({ sql: '"id" = ?', values: [args.id] }),
      () => stockUpdateOne(args),
    )
  }

  const stockUpdateMany = adapter.updateMany.bind(adapter)
  const updateMany: UpdateMany = async (args) => {
    const isPlain = args.returning === false && !args.limit && !args.locale && !args.options
    const plan = isPlain ? await planFor(args) : null
    const condition = plan && conditionSql(args.where, plan.table.columnOf)
    if (plan === null || condition === null) return stockUpdateMany(args)
    return orStock(
      () => set(plan)(condition),
      () => stockUpdateMany(args),
    )
  }
  Object.assign(adapter, { create, updateMany, updateOne })
}
