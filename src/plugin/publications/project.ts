import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { isReadable } from '../../domain/workflow/states.js'
import { machinery } from '../collections/machinery.js'
import { addRow, changeRow, changeRows, findRows } from '../store/rows.js'
import { readFieldList, readSnapshot } from '../store/snapshots.js'
import { openRows, type OpenedRow, type PublicationRow } from './openRows.js'
import { siteTimeZone } from './siteTimeZone.js'

/** Closes the rows that held; gives the instant each language was found under. */
const closeCurrent = async (
  req: PayloadRequest,
  document: string,
  event: LedgerEvent,
): Promise<Map<string, string>> => {
  const rows = await findRows<PublicationRow>(
    req,
    machinery.publications,
    { and: [{ document: { equals: document } }, { isCurrent: { equals: true } }] },
    { select: ['locale', 'displayedAt'] },
  )
  for (const row of rows)
    await changeRow(req, machinery.publications, row.id, {
      isCurrent: false,
      toNumber: event.publicNumber,
      validTo: event.at,
    })
  await changeRows(
    req,
    machinery.facets,
    { and: [{ document: { equals: document } }, { isCurrent: { equals: true } }] },
    { isCurrent: false },
  )
  return new Map(rows.map((row) => [row.locale, row.displayedAt]))
}

/** Writes one publication that begins to hold and the keys it is found by. */
export const writeOpenedRow = async (
  req: PayloadRequest,
  { row, facets }: OpenedRow,
): Promise<void> => {
  const { id } = await addRow(req, machinery.publications, row)
  const { document, documentId, type, locale, displayedAt } = row
  for (const facet of facets)
    await addRow(req, machinery.facets, {
      publication: String(id),
      document,
      documentId,
      type,
      locale,
      facet,
      displayedAt,
      isCurrent: row.isCurrent,
    })
}

/** Brings the publications of one document to what its state says after a public event. */
export const project = async (
  req: PayloadRequest,
  document: string,
  state: DocumentState,
  event: LedgerEvent,
): Promise<void> => {
  const displayedBefore = await closeCurrent(req, document, event)
  const { fingerprint, schema } = state.public
  const form = fingerprint === null ? null : await readSnapshot(req, document, fingerprint)
  if (form === null && isReadable(state.public.state))
    throw new Error(`The snapshot of the public text of ${document} is not there.`)
  const opened = openRows({
    document,
    state,
    event,
    fields: (await readFieldList(req, schema)) ?? [],
    form,
    timeZone: await siteTimeZone(req),
    displayedBefore,
  })
  for (const one of opened) await writeOpenedRow(req, one)
}
