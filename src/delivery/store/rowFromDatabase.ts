import type { Language } from '../../domain/languages/languages.js'
import type { PublicationRow, PublicationStatus } from './PublicationRow.js'

/** A row as Payload's database adapter gives it. */
export type DatabaseRow = Record<string, unknown>

const parse = <T>(text: unknown, otherwise: T): T =>
  typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : otherwise

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** Parses a stored publication. Columns that were not selected come out empty. */
export const rowFromDatabase = (row: DatabaseRow): PublicationRow => ({
  document: String(row.document),
  type: String(row.type),
  documentId: String(row.documentId),
  locale: row.locale as Language,
  slug: textOrNull(row.slug),
  status: row.status as PublicationStatus,
  fromNumber: Number(row.fromNumber),
  toNumber: row.toNumber === null || row.toNumber === undefined ? null : Number(row.toNumber),
  validFrom: String(row.validFrom),
  displayedAt: String(row.displayedAt),
  firstPublishedAt: String(row.firstPublishedAt),
  publishedAt: String(row.publishedAt),
  updatedAt: String(row.updatedPublicAt),
  fingerprint: String(row.fingerprint),
  content: parse(row.content, {}),
  notice: parse(row.notice, null),
  redirectTo: textOrNull(row.redirectTo),
  changeNotes: parse(row.changeNotes, []),
})
