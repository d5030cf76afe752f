import { randomUUID } from 'node:crypto'
import type { RawRow, RawTable } from '../../tests/support/rawRows.js'
import type { Cut, Stencil } from './stencil.js'
import type { Variation } from './variation.js'

/** Gives rows of a table numbers that are free. */
export type Counters = (table: RawTable) => Promise<() => number>

/** Counts for all stencils of one database, on from the rows that are there. */
export const createCounters = (): Counters => {
  const last = new Map<string, number>()
  return async (table) => {
    if (!last.has(table.name)) {
      const ids = (await table.read()).map(({ id }) => Number(id)).filter(Number.isSafeInteger)
      last.set(
        table.name,
        ids.reduce((most, id) => Math.max(most, id), 0),
      )
    }
    return () => {
      const next = (last.get(table.name) ?? 0) + 1
      last.set(table.name, next)
      return next
    }
  }
}

/** The rows of one table, and where the rows lie that they hang on. */
type Part = {
  readonly table: RawTable
  readonly rows: readonly RawRow[]
  readonly owner: { readonly table: string; readonly column: string } | null
  readonly next: () => number
}

const ownerColumn = ({ columns }: RawTable): string =>
  columns.includes('_parentID') ? '_parentID' : 'parent'

/** Tables of lists and languages are named for the table they hang on. */
const partsOf = async (
  [main, ...lists]: readonly RawTable[],
  document: { column: string; id: unknown },
  counters: Counters,
): Promise<Part[]> => {
  if (main === undefined) return []
  const isLive = document.column === 'id'
  const parts: Part[] = [
    {
      table: main,
      rows: await main.read(document.column, [document.id]),
      owner: isLive ? null : { table: 'document', column: document.column },
      next: await counters(main),
    },
  ]
  for (const table of [...lists].sort((one, other) => one.name.length - other.name.length)) {
    const owner = parts.findLast((part) => table.name.startsWith(`${part.table.name}_`))
    const ids = owner?.rows.map(({ id }) => id) ?? []
    const column = ownerColumn(table)
    const rows = ids.length === 0 ? [] : await table.read(column, ids)
    parts.push({
      table,
      rows,
      owner: { table: owner?.table.name ?? '', column },
      next: await counters(table),
    })
  }
  return parts
}

const worded = (row: RawRow, { slug, title }: Variation): Record<string, unknown> => {
  const changed: Record<string, unknown> = {}
  for (const name of ['slug', 'version_slug'])
    if (typeof row[name] === 'string') changed[name] = slug(row[name])
  for (const name of ['title', 'version_title'])
    if (typeof row[name] === 'string' && row[name] !== '') changed[name] = title(row[name])
  return changed
}

const copyParts = (
  parts: readonly Part[],
  variation: Variation,
  ids: Map<string, unknown>,
): ReturnType<Stencil> =>
  parts.map(({ table, rows, owner, next }, index) => {
    const holdsText = index === 0 || table.name === `${parts[0]?.table.name}_locales`
    /** A row of a list is known by one id in the live text and in every version. */
    const rowId = (original: string): unknown => {
      const id = ids.get(`row ${original}`) ?? randomUUID()
      ids.set(`row ${original}`, id)
      return id
    }
    const copies = rows.map((row) => {
      const name = `${table.name} ${String(row.id)}`
      const id = ids.get(name) ?? (typeof row.id === 'number' ? next() : rowId(String(row.id)))
      ids.set(name, id)
      return {
        ...row,
        ...(holdsText ? worded(row, variation) : {}),
        ...(typeof row._uuid === 'string' ? { _uuid: rowId(row._uuid) } : {}),
        id,
        ...(owner === null
          ? {}
          : { [owner.column]: ids.get(`${owner.table} ${String(row[owner.column])}`) }),
      }
    })
    return [table, copies] as const
  })

/** A stencil for SQL: a text is a row, with rows of languages and lists hung on it. */
export const stencilSql = async (
  { database, slug, id }: Cut,
  counters: Counters,
): Promise<Stencil> => {
  const live = await partsOf(database.tablesOf(slug, 'live'), { column: 'id', id }, counters)
  const versions = await partsOf(
    database.tablesOf(slug, 'versions'),
    { column: 'parent', id },
    counters,
  )
  const [liveMain, versionMain] = [live[0]?.table.name, versions[0]?.table.name]
  return (variation) => {
    const ids = new Map<string, unknown>([
      [`document ${String(id)}`, variation.id],
      [`${liveMain} ${String(id)}`, variation.id],
      ...[...variation.versions].map(
        ([old, own]) => [`${versionMain} ${old}`, own] as [string, unknown],
      ),
    ])
    return [...copyParts(live, variation, ids), ...copyParts(versions, variation, ids)]
  }
}
