import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'
import type { LedgerEvent } from '../../src/domain/ledger/event.js'
import type { RawDatabase, RawRow } from '../../tests/support/rawRows.js'

/** Every row of the machinery, as it is before anybody tampers with it. */
export type RawRecord = {
  readonly rows: Readonly<Record<MachinerySlug, readonly RawRow[]>>
  readonly events: readonly LedgerEvent[]
}

/** Order that is the same whenever the same story was told: by what rows say, not by their ids. */
const sortKey = (row: RawRow): string =>
  JSON.stringify([row.at ?? row.validFrom ?? '', row.sequence ?? row.number ?? '', row.key ?? ''])

export const readRawRecord = async (database: RawDatabase): Promise<RawRecord> => {
  const rows: Partial<Record<MachinerySlug, readonly RawRow[]>> = {}
  for (const slug of Object.values(machinery))
    rows[slug] = (await database.table(slug).read()).sort((one, other) =>
      sortKey(one) < sortKey(other) ? -1 : 1,
    )
  const all = rows as Record<MachinerySlug, readonly RawRow[]>
  return {
    rows: all,
    events: all[machinery.ledger].map(({ event }) => JSON.parse(String(event)) as LedgerEvent),
  }
}

/** The rows of a collection that came with events of one type. */
export const rowsOfType = (
  { rows, events }: RawRecord,
  slug: MachinerySlug,
  type: string,
): RawRow[] => {
  const own = events.filter((event) => event.type === type)
  const places = new Set(own.map(({ document, sequence }) => `${document} ${sequence}`))
  const documents = new Set<unknown>(own.map(({ document }) => document))
  const numbers = new Set<unknown>(own.flatMap(({ publicNumber }) => publicNumber ?? []))
  const publications = rows[machinery.publications].filter(
    ({ document, fromNumber }) => documents.has(document) && numbers.has(fromNumber),
  )
  const ids = new Set(publications.map(({ id }) => String(id)))
  const isOne: Record<MachinerySlug, (row: RawRow) => boolean> = {
    [machinery.ledger]: ({ document, sequence }) => places.has(`${document} ${sequence}`),
    [machinery.outbox]: ({ document, sequence }) => places.has(`${document} ${sequence}`),
    [machinery.openings]: ({ document, link }) => places.has(`${document} ${link}`),
    [machinery.publicLedger]: ({ number }) => numbers.has(number),
    [machinery.heads]: ({ key }) => documents.has(key) || (key === 'public' && numbers.size > 0),
    [machinery.snapshots]: ({ document, fingerprint }) =>
      own.some(
        (event) =>
          (event.document === document && event.fingerprint === fingerprint) ||
          (document === 'field-lists' && event.schema === fingerprint),
      ),
    [machinery.slugs]: ({ document }) => documents.has(document),
    [machinery.people]: ({ digest }) =>
      own.some(
        ({ actor, document }) => actor === digest || document === `people/${String(digest)}`,
      ),
    [machinery.requests]: ({ key }) => own.some(({ details }) => details.request === key),
    [machinery.publications]: ({ id }) => ids.has(String(id)),
    [machinery.facets]: ({ publication }) => ids.has(String(publication)),
  }
  return rows[slug].filter(isOne[slug])
}
