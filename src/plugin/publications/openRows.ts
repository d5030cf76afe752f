import type { Canonical } from '../../domain/fingerprint/canonicalForm.js'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { indexWords } from '../../domain/search/indexWords.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { isReadable } from '../../domain/workflow/states.js'
import { subjectOf } from '../runtime/subject.js'
import { displayedAtOf } from './displayedAt.js'
import { facetsOf } from './facetsOf.js'
import { publicContent } from './publicContent.js'

/** One publication as it is stored: a document in one language over one period. */
export type PublicationRow = {
  key: string
  document: string
  type: string
  documentId: string
  locale: string
  slug: string | null
  status: 'live' | 'withdrawn' | 'gone' | 'redirected'
  fromNumber: number
  toNumber: number | null
  isCurrent: boolean
  validFrom: string
  validTo: string | null
  displayedAt: string
  firstPublishedAt: string
  publishedAt: string
  updatedPublicAt: string
  fingerprint: string | null
  content: string
  /** Under which it is searched for. */
  words: readonly string[]
  notice: string | null
  redirectTo: string | null
  changeNotes: string
  hasReviewOwed: boolean
}

/** A publication that begins to hold, with the keys it is found by. */
export type OpenedRow = { readonly row: PublicationRow; readonly facets: readonly string[] }

/** What the rows of one public event are made of. */
export type ProjectionInput = {
  readonly document: string
  /** The state after the event. */
  readonly state: DocumentState
  readonly event: LedgerEvent
  /** The public text's field list and canonical form; null once it is gone. */
  readonly fields: FieldList
  readonly form: { [key: string]: Canonical } | null
  /** The site's time zone then. */
  readonly timeZone: string
  /** Under which instant each language was found before; a text that goes keeps it. */
  readonly displayedBefore: ReadonlyMap<string, string>
}

const statusOf = ({ public: shown }: DocumentState): PublicationRow['status'] => {
  if (shown.state === 'withdrawn') return 'withdrawn'
  if (shown.state !== 'gone') return 'live'
  return shown.redirectTo === null ? 'gone' : 'redirected'
}

const noticeOf = ({ public: shown }: DocumentState): string | null =>
  shown.state === 'withdrawn' || shown.state === 'gone'
    ? JSON.stringify({ kind: shown.state, reason: shown.reason, since: shown.since })
    : null

const notesOf = (state: DocumentState): string =>
  JSON.stringify(
    [...state.changeNotes]
      .filter(({ note }) => note !== null)
      .reverse()
      .map(({ at, former, kind, note }) => ({ at, kind, note, ...(former && { former }) })),
  )

/**
 * The publications that begin to hold with a public event, one per language. A function of ledger
 * and snapshots alone, so that `rebuild` writes, and `verify` expects, the very same rows.
 */
export const openRows = (input: ProjectionInput): OpenedRow[] => {
  const { document, state, event, fields, form, timeZone } = input
  const subject = subjectOf(document)
  const isGone = !isReadable(state.public.state)
  const number = event.publicNumber ?? 0
  const firstPublishedAt = state.public.firstPublishedAt ?? event.at
  return state.public.languages.map((locale) => {
    const content = isGone || form === null ? {} : publicContent(fields, form, locale)
    return {
      facets: isGone ? [] : facetsOf(content),
      row: {
        key: `${document}|${locale}|${number}`,
        document,
        type: subject.slug,
        documentId: subject.kind === 'global' ? subject.slug : subject.id,
        locale,
        slug: state.public.slug,
        status: statusOf(state),
        fromNumber: number,
        toNumber: null,
        isCurrent: true,
        validFrom: event.at,
        validTo: null,
        displayedAt: isGone
          ? (input.displayedBefore.get(locale) ?? firstPublishedAt)
          : displayedAtOf(content, firstPublishedAt, timeZone),
        firstPublishedAt,
        publishedAt: state.public.publishedAt ?? event.at,
        updatedPublicAt: event.at,
        fingerprint: state.public.fingerprint,
        content: isGone ? '' : JSON.stringify(content),
        words: isGone || subject.kind === 'global' ? [] : indexWords(content),
        notice: noticeOf(state),
        redirectTo: isGone ? state.public.redirectTo : null,
        changeNotes: notesOf(state),
        hasReviewOwed: state.public.state === 'live-review-owed',
      },
    }
  })
}
