import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { titlesOf } from './titlesOf.js'

/** What people call one text, in each language it has; null without a title. */
export const titleOf = async (
  req: PayloadRequest,
  subject: Subject,
): Promise<LocalizedText | null> =>
  (await titlesOf(req, [subject])).get(documentKey(subject)) ?? null

/** A title in one line, whatever languages it has; the key of the text where it has none. */
export const titleInWords = (title: LocalizedText | null, document: string): string => {
  const words =
    typeof title === 'string' ? [title] : Object.values(title ?? {}).filter((one) => one !== '')
  return words.length === 0 ? document : words.join(' / ')
}
