import { isDeepStrictEqual } from 'node:util'
import type { MachinerySlug } from '../../src/plugin/collections/machinery.js'
import type { RawDatabase, RawRow } from '../../tests/support/rawRows.js'
import type { Chance } from './chance.js'
import { columns } from './columns.js'
import { forged, replayed } from './forge.js'
import { otherValues } from './otherValues.js'
import type { RawRecord } from './record.js'

export const manipulations = ['change', 'delete', 'insert', 'swap', 'replay'] as const
export type Manipulation = (typeof manipulations)[number]

/** What was done, in words; null: it cannot be done here, or would change nothing. */
export type Done = string | null

type Scene = {
  readonly database: RawDatabase
  readonly record: RawRecord
  readonly slug: MachinerySlug
  readonly chance: Chance
}

/** The first of some values that the database takes; a constraint may refuse what is no such value. */
const set = async (
  { database, slug }: Scene,
  row: RawRow,
  column: string,
  values: readonly unknown[],
): Promise<Done> => {
  for (const value of values) {
    try {
      await database.table(slug).update(row.id, { [column]: value })
    } catch {
      continue
    }
    return `${column}: ${JSON.stringify(row[column])?.slice(0, 60)} → ${JSON.stringify(value)?.slice(0, 60)}`
  }
  return null
}

const pick = (row: RawRow, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]))

const swap = async (scene: Scene, row: RawRow): Promise<Done> => {
  const { database, record, slug, chance } = scene
  const { content } = columns[slug]
  const other = chance.one(
    record.rows[slug].filter(
      (one) => one.id !== row.id && !isDeepStrictEqual(pick(one, content), pick(row, content)),
    ),
  )
  if (other === undefined) return null
  const table = database.table(slug)
  // A column may be unique, so one of the two makes room first.
  if ('userId' in row) await table.update(row.id, { userId: 'nobody for a moment' })
  await table.update(other.id, pick(row, content))
  await table.update(row.id, pick(other, content))
  return `content exchanged with row ${String(other.id)}`
}

/** Does one thing to one row of a collection. `column`: the one that is changed. */
export const manipulate = async (
  scene: Scene,
  manipulation: Manipulation,
  row: RawRow,
  column: string,
): Promise<Done> => {
  const { database, record, slug, chance } = scene
  const table = database.table(slug)
  switch (manipulation) {
    case 'change': {
      const others = record.rows[slug].map((one) => one[column])
      return set(scene, row, column, otherValues(row[column] ?? null, others, chance))
    }
    case 'delete':
      await table.remove(row.id)
      return 'deleted'
    case 'insert': {
      const values = forged[slug](row, record, database.newId)
      await table.insert([values])
      return `inserted ${JSON.stringify(values).slice(0, 120)}`
    }
    case 'swap':
      return swap(scene, row)
    case 'replay': {
      const { values, isNew } = replayed[slug](row, record, database.newId)
      if (isNew) await table.insert([values])
      else await table.update(row.id, values)
      return `said again ${JSON.stringify(values).slice(0, 120)}`
    }
  }
}
