import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { genesisHash, type Sealed } from '../../domain/ledger/seal.js'
import { emptyState, type DocumentState } from '../../domain/workflow/documentState.js'
import { apply } from '../../domain/workflow/fold.js'
import { readFieldList, readSnapshot } from '../store/snapshots.js'
import { openRows, type OpenedRow } from './openRows.js'
import { defaultTimeZone } from './siteTimeZone.js'

type Step = { document: string; event: Sealed<LedgerEvent>; state: DocumentState }

const publicSteps = (chains: ReadonlyMap<string, readonly Sealed<LedgerEvent>[]>): Step[] => {
  const steps: Step[] = []
  for (const [document, events] of chains) {
    let state = emptyState(genesisHash)
    for (const event of events) {
      state = apply(state, event)
      if (event.publicNumber !== null) steps.push({ document, event, state })
    }
  }
  return steps.sort(
    (left, right) => (left.event.publicNumber ?? 0) - (right.event.publicNumber ?? 0),
  )
}

const closed = ({ facets, row }: OpenedRow, event: LedgerEvent): OpenedRow => ({
  facets,
  row: { ...row, isCurrent: false, toNumber: event.publicNumber, validTo: event.at },
})

/**
 * All publications that follow from the ledgers and snapshots, by their key. What `rebuild` writes
 * and what `verify` compares with.
 */
export const replay = async (
  req: PayloadRequest,
  chains: ReadonlyMap<string, readonly Sealed<LedgerEvent>[]>,
): Promise<Map<string, OpenedRow>> => {
  const rows = new Map<string, OpenedRow>()
  const current = new Map<string, OpenedRow[]>()
  let timeZone = defaultTimeZone
  for (const { document, event, state } of publicSteps(chains)) {
    const before = current.get(document) ?? []
    for (const one of before) rows.set(one.row.key, closed(one, event))
    const displayedBefore = new Map(before.map(({ row }) => [row.locale, row.displayedAt]))
    const { fingerprint, schema } = state.public
    const opened = openRows({
      document,
      state,
      event,
      fields: (await readFieldList(req, schema)) ?? [],
      form: fingerprint === null ? null : await readSnapshot(req, document, fingerprint),
      timeZone,
      displayedBefore,
    })
    current.set(document, opened)
    for (const one of opened) rows.set(one.row.key, one)
    const settings = opened.find(({ row }) => row.document === 'globals/site-settings')
    if (settings !== undefined && settings.row.content !== '') {
      const zone = (JSON.parse(settings.row.content) as { timeZone?: string }).timeZone
      timeZone = zone === undefined || zone === '' ? defaultTimeZone : zone
    }
  }
  return rows
}
