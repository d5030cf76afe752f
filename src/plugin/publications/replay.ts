import type { Canonical } from '../../domain/fingerprint/canonicalForm.js'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { genesisHash, type Sealed } from '../../domain/ledger/seal.js'
import { emptyState } from '../../domain/workflow/documentState.js'
import { apply } from '../../domain/workflow/fold.js'
import { openRows, type OpenedRow } from './openRows.js'

/** What a replay looks up. */
export type ReplaySources = {
  /** A field list by its hash; an empty one where there is none. */
  readonly fields: (schema: string | null) => FieldList
  /** A kept text of the document by its fingerprint; null where it is not there. */
  readonly form: (fingerprint: string) => { [key: string]: Canonical } | null
  /** The site's time zone when this public event happened. */
  readonly timeZone: (publicNumber: number) => string
}

const closed = ({ facets, row }: OpenedRow, event: LedgerEvent): OpenedRow => ({
  facets,
  row: { ...row, isCurrent: false, toNumber: event.publicNumber, validTo: event.at },
})

/**
 * All publications that follow from one document's events (oldest first) and snapshots. What
 * `rebuild` writes and what `verify` compares with.
 */
export const replay = (
  document: string,
  events: readonly Sealed<LedgerEvent>[],
  { fields, form, timeZone }: ReplaySources,
): OpenedRow[] => {
  const rows: OpenedRow[] = []
  let current: OpenedRow[] = []
  let state = emptyState(genesisHash)
  for (const event of events) {
    state = apply(state, event)
    if (event.publicNumber === null) continue
    rows.push(...current.map((one) => closed(one, event)))
    const { fingerprint, schema } = state.public
    current = openRows({
      document,
      state,
      event,
      fields: fields(schema),
      form: fingerprint === null ? null : form(fingerprint),
      timeZone: timeZone(event.publicNumber),
      displayedBefore: new Map(current.map(({ row }) => [row.locale, row.displayedAt])),
    })
  }
  return [...rows, ...current]
}
