import type { IncomingMessage } from 'node:http'
import { acceptedCoding } from './contentCoding.js'
import { preferredLanguage } from './preferredLanguage.js'

/** What a reader's headers have to say in an answer. */
export type ReaderClass = string

/** Different headers remembered at most; readers send a few dozen. */
const mostHeaders = 1_000

/** Remembers what `read` makes of a header, so that it is read once and not with each request. */
const remembered = (read: (header: string | undefined) => string) => {
  const known = new Map<string | undefined, string>()
  return (header: string | undefined): string => {
    const before = known.get(header)
    if (before !== undefined) return before
    const made = read(header)
    if (known.size >= mostHeaders) known.clear()
    known.set(header, made)
    return made
  }
}

/** Tells readers apart by language and coding: those of one class get the same bytes. */
export const createClasses = (): ((request: IncomingMessage) => ReaderClass) => {
  const languageOf = remembered(preferredLanguage)
  const codingOf = remembered(
    (header) => acceptedCoding({ headers: { 'accept-encoding': header } }) ?? 'identity',
  )
  return ({ headers }) =>
    languageOf(headers['accept-language']) + codingOf(headers['accept-encoding'] as string)
}
