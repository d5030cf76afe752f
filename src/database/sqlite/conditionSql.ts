import type { Where } from 'payload'

/** A column as drizzle describes it. */
export type Column = {
  readonly name: string
  readonly dataType: string
  /** Makes the value of a row that brings none. */
  readonly defaultFn?: () => unknown
  readonly mapToDriverValue: (value: unknown) => unknown
  readonly mapFromDriverValue: (value: unknown) => unknown
}

/** The column of a field of a collection; undefined: the field has none of its own. */
export type ColumnOf = (field: string) => Column | undefined

type Sql = { readonly sql: string; readonly values: readonly unknown[] }

const comparisons: Readonly<Record<string, string>> = {
  equals: '=',
  less_than: '<',
  less_than_equal: '<=',
  greater_than: '>',
  greater_than_equal: '>=',
}

/** One comparison; null: not one of the plain ones. */
const comparisonSql = (column: Column, operator: string, value: unknown): Sql | null => {
  const name = `"${column.name}"`
  if (operator === 'exists') {
    if (typeof value !== 'boolean') return null
    return { sql: `${name} IS ${value ? 'NOT ' : ''}NULL`, values: [] }
  }
  const isPlain = (one: unknown) => ['string', 'number', 'boolean'].includes(typeof one)
  if (operator === 'in') {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isPlain)) return null
    const places = value.map(() => '?').join(', ')
    return { sql: `${name} IN (${places})`, values: value.map(column.mapToDriverValue, column) }
  }
  const sign = comparisons[operator]
  if (sign === undefined || !isPlain(value)) return null
  return { sql: `${name} ${sign} ?`, values: [column.mapToDriverValue(value)] }
}

const joined = (parts: readonly (Sql | null)[], by: 'AND' | 'OR'): Sql | null => {
  const whole = parts.filter((part) => part !== null)
  if (whole.length < parts.length || whole.length === 0) return null
  return {
    sql: `(${whole.map(({ sql }) => sql).join(` ${by} `)})`,
    values: whole.flatMap(({ values }) => values),
  }
}

/** A condition of Payload's as SQL; null: it holds something that only Payload's adapter can say. */
export const conditionSql = (where: Where, columnOf: ColumnOf): Sql | null =>
  joined(
    Object.entries(where).flatMap(([key, value]): (Sql | null)[] => {
      if (key === 'and' || key === 'or') {
        const parts = (value as Where[]).map((part) => conditionSql(part, columnOf))
        return [joined(parts, key === 'and' ? 'AND' : 'OR')]
      }
      const column = columnOf(key)
      if (column === undefined) return [null]
      return Object.entries(value).map(([operator, operand]) =>
        comparisonSql(column, operator, operand),
      )
    }),
    'AND',
  )
