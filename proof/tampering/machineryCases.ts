import { eventTypes } from '../../src/domain/ledger/event.js'
import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'
import type { RawDatabase, RawRow } from '../../tests/support/rawRows.js'
import type { Case } from './case.js'
import type { Chance } from './chance.js'
import { columns } from './columns.js'
import { manipulate, manipulations, type Manipulation } from './manipulations.js'
import { rowsOfType, type RawRecord } from './record.js'
import { shuffled } from './shuffled.js'

/** A head under which nothing but a lock was ever held: an account's turn, a save that failed. */
const isLock = (row: RawRow): boolean =>
  'lock' in row && [row.sequence, row.hash, row.state].every((value) => (value ?? null) === null)

/**
 * Whether the record says what must stand here. The time of a field list must be that of an event
 * under it, but of which of them, nobody can say: two first saves may have come at once. What a lock
 * was held for is of no meaning once it is let go. That the mail about a failed plan went out is no
 * event.
 */
const isBound = (row: RawRow, column: string): boolean =>
  !(row.type === 'publish-failed' && column === 'isDone') &&
  !(row.document === 'field-lists' && column === 'at') &&
  !(isLock(row) && column === 'key')

/** No chain holds the openings of press links together: of one that is gone nobody can tell. */
const isTold = (slug: MachinerySlug, manipulation: Manipulation): boolean =>
  !(slug === machinery.openings && manipulation === 'delete')

/**
 * Each machinery collection by each event type by each manipulation, so many rows each; then each
 * column once more. Fewer where there are fewer rows: only changes go on, with other columns.
 */
export function* machineryCases(
  database: RawDatabase,
  record: RawRecord,
  rowsEach: number,
  chance: Chance,
): Generator<Case> {
  for (const slug of Object.values(machinery)) {
    const scene = { database, record, slug, chance }
    const tables = [database.table(slug)]
    const all = [...columns[slug].key, ...columns[slug].content]
    for (const eventType of eventTypes) {
      const rows = shuffled(rowsOfType(record, slug, eventType), chance)
      for (const manipulation of manipulations.filter((one) => isTold(slug, one))) {
        const most = manipulation === 'change' ? rows.length * all.length : rows.length
        const first = chance.under(all.length)
        for (let index = 0; index < Math.min(rowsEach, most); index += 1) {
          const row = rows[index % rows.length]
          const column = all[(first + index) % all.length]
          if (row === undefined || column === undefined || !isBound(row, column)) continue
          yield {
            collection: slug,
            eventType,
            manipulation,
            row: String(row.id),
            tables,
            act: () => manipulate(scene, manipulation, row, column),
          }
        }
      }
    }
    for (const column of all) {
      const row = chance.one(record.rows[slug].filter((one) => isBound(one, column)))
      if (row !== undefined)
        yield {
          collection: slug,
          eventType: 'any',
          manipulation: 'change',
          row: String(row.id),
          tables,
          act: () => manipulate(scene, 'change', row, column),
        }
    }
  }
}
