import type { Language, LocalizedText } from '../../domain/languages/languages.js'

/** What the public reads of a document in one period: everything, with a notice, nothing, or elsewhere. */
export type PublicationStatus = 'live' | 'withdrawn' | 'gone' | 'redirected'

/** A relation in public content. */
export type Reference = {
  readonly type: string
  readonly id: string
  readonly reference: 'embedded' | 'mention'
}

/**
 * The content of one document in one language, field name → value, empties left out. A relation is
 * `{ $ref: Reference }`, rich text `{ $richText: editor state }`; nothing else has such keys.
 */
export type PublicContent = { readonly [field: string]: unknown }

/** Why a text was taken down, in the approver's words. */
export type StoredNotice = {
  readonly kind: 'withdrawn' | 'gone'
  readonly reason: LocalizedText | null
  /** ISO instant. */
  readonly since: string
}

/** One entry of the public history. */
export type StoredChangeNote = {
  readonly at: string
  readonly kind: string
  readonly note?: LocalizedText | null
  /** What the note said before it was put right, oldest first, and until when. */
  readonly former?: readonly { readonly note: LocalizedText | null; readonly until: string }[]
}

/** One document in one language during one period of validity, parsed. Instants are ISO 8601 in UTC. */
export type PublicationRow = {
  /** `{type}/{id}`, for site settings `globals/site-settings`. */
  readonly document: string
  readonly type: string
  readonly documentId: string
  readonly locale: Language
  readonly slug: string | null
  readonly status: PublicationStatus
  /** The public number from which the row holds. */
  readonly fromNumber: number
  /** The public number from which it holds no longer; null: it still holds. */
  readonly toNumber: number | null
  readonly validFrom: string
  readonly displayedAt: string
  readonly firstPublishedAt: string
  readonly publishedAt: string
  readonly updatedAt: string
  readonly fingerprint: string
  readonly content: PublicContent
  readonly notice: StoredNotice | null
  /** Document key or absolute address. */
  readonly redirectTo: string | null
  /** Newest first. */
  readonly changeNotes: readonly StoredChangeNote[]
}
