import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { isReadable } from '../../domain/workflow/states.js'
import { machinery } from '../collections/machinery.js'
import { subjectOf } from '../runtime/subject.js'
import { addRow, changeRow, findRows, removeRows } from '../store/rows.js'
import { readFieldList, readSnapshot } from '../store/snapshots.js'
import { displayedAtOf } from './displayedAt.js'
import { facetsOf } from './facetsOf.js'
import { publicContent } from './publicContent.js'
import { siteTimeZone } from './siteTimeZone.js'

type CurrentRow = { locale: string; displayedAt: string }

/** The part of a publication that is the same in every language. */
const commonRow = (document: string, state: DocumentState, event: LedgerEvent) => {
  const subject = subjectOf(document)
  const number = event.publicNumber ?? 0
  return {
    document,
    type: subject.slug,
    documentId: subject.kind === 'global' ? subject.slug : subject.id,
    fromNumber: number,
    toNumber: null,
    isCurrent: true,
    validFrom: event.at,
    validTo: null,
    firstPublishedAt: state.public.firstPublishedAt ?? event.at,
    publishedAt: state.public.publishedAt ?? event.at,
    updatedPublicAt: event.at,
    fingerprint: state.public.fingerprint,
    slug: state.public.slug,
    hasReviewOwed: state.public.state === 'live-review-owed',
    changeNotes: JSON.stringify(
      [...state.changeNotes]
        .filter(({ note }) => note !== null)
        .reverse()
        .map(({ at, kind, note }) => ({ at, kind, note })),
    ),
  }
}

const noticeOf = (state: DocumentState): string | null =>
  state.public.state === 'withdrawn' || state.public.state === 'gone'
    ? JSON.stringify({
        kind: state.public.state,
        reason: state.public.reason,
        since: state.public.since,
      })
    : null

const closeCurrent = async (req: PayloadRequest, document: string, event: LedgerEvent) => {
  const rows = await findRows<CurrentRow>(req, machinery.publications, {
    and: [{ document: { equals: document } }, { isCurrent: { equals: true } }],
  })
  for (const row of rows)
    await changeRow(req, machinery.publications, row.id, {
      isCurrent: false,
      toNumber: event.publicNumber,
      validTo: event.at,
    })
  await removeRows(req, machinery.facets, { document: { equals: document } })
  return rows
}

/**
 * Brings the publications of one document to what its state says after a public event: closes the
 * rows that held, opens one per language that holds now. A function of ledger and snapshots alone,
 * so that `rebuild` writes the same rows again.
 */
export const project = async (
  req: PayloadRequest,
  document: string,
  state: DocumentState,
  event: LedgerEvent,
): Promise<void> => {
  const before = await closeCurrent(req, document, event)
  const common = commonRow(document, state, event)
  const isGone = !isReadable(state.public.state)
  const fields = (await readFieldList(req, state.public.schema)) ?? []
  const form =
    state.public.fingerprint === null
      ? null
      : await readSnapshot(req, document, state.public.fingerprint)
  if (form === null && !isGone)
    throw new Error(`The snapshot of the public text of ${document} is not there.`)
  const timeZone = await siteTimeZone(req)
  for (const locale of state.public.languages) {
    const content = isGone || form === null ? {} : publicContent(fields, form, locale)
    const kept = before.find((row) => row.locale === locale)?.displayedAt
    const displayedAt = isGone
      ? (kept ?? common.firstPublishedAt)
      : displayedAtOf(content, common.firstPublishedAt, timeZone)
    const row = await addRow(req, machinery.publications, {
      ...common,
      key: `${document}|${locale}|${common.fromNumber}`,
      locale,
      status: isGone
        ? state.public.redirectTo === null
          ? 'gone'
          : 'redirected'
        : state.public.state === 'withdrawn'
          ? 'withdrawn'
          : 'live',
      displayedAt,
      content: isGone ? '' : JSON.stringify(content),
      notice: noticeOf(state),
      redirectTo: isGone ? state.public.redirectTo : null,
    })
    for (const facet of isGone ? [] : facetsOf(content))
      await addRow(req, machinery.facets, {
        publication: String(row.id),
        document,
        documentId: common.documentId,
        type: common.type,
        locale,
        facet,
        displayedAt,
        isCurrent: true,
      })
  }
}
