import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { configOf } from '../runtime/runtime.js'
import { readReleaseRow } from '../releases/releaseRow.js'
import { isRelease, type Subject } from '../runtime/subject.js'
import { readLatest } from '../runtime/versions.js'

/** What people call a text: the field its list shows, in each language it has; null without one. */
export const titleOf = async (
  req: PayloadRequest,
  subject: Subject,
): Promise<LocalizedText | null> => {
  if (isRelease(subject)) return (await readReleaseRow(req, subject.id))?.title ?? null
  const config = configOf(req.payload, subject)
  const field = 'admin' in config && 'useAsTitle' in config.admin ? config.admin.useAsTitle : null
  const title = typeof field === 'string' ? (await readLatest(req, subject))?.raw[field] : null
  return typeof title === 'string' || (typeof title === 'object' && title !== null)
    ? (title as LocalizedText)
    : null
}

/** A title in one line, whatever languages it has; the key of the text where it has none. */
export const titleInWords = (title: LocalizedText | null, document: string): string => {
  const words =
    typeof title === 'string' ? [title] : Object.values(title ?? {}).filter((one) => one !== '')
  return words.length === 0 ? document : words.join(' / ')
}
