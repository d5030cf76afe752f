import { textIn, type Language } from '../../domain/languages/languages.js'
import type { StoredNotice } from '../store/PublicationRow.js'

/** What an answer says of a text that was taken down. */
export type Notice = {
  readonly kind: 'withdrawn' | 'gone'
  readonly reason: string | null
  readonly since: string
}

/** A notice in one language; a reason that was given in the other language only is left out. */
export const noticeIn = (notice: StoredNotice, locale: Language): Notice => ({
  kind: notice.kind,
  reason: textIn(notice.reason ?? undefined, locale) ?? null,
  since: notice.since,
})
