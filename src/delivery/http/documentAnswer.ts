import type { Language } from '../../domain/languages/languages.js'
import { openHeaders, type Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'
import { strongETag } from './strongETag.js'
import { surrogateKeys } from './surrogateKeys.js'

/** One `Link` of RFC 8288. */
export type LinkHeader = {
  readonly href: string
  readonly rel: string
  readonly hreflang?: string
  /** Media type. */
  readonly type?: string
}

const linkHeader = (links: readonly LinkHeader[]): string =>
  links
    .map(
      ({ href, rel, hreflang, type }) =>
        `<${href}>; rel="${rel}"${hreflang ? `; hreflang="${hreflang}"` : ''}${type ? `; type="${type}"` : ''}`,
    )
    .join(', ')

/** What goes with the text of an answer. */
export type AboutAnswer = {
  /** Absent: the answer is in no language. */
  readonly locale?: Language | undefined
  readonly lastModified: string | null
  readonly documents: readonly string[]
  readonly links?: readonly LinkHeader[]
  /** Search engines are to leave it out. */
  readonly isUnlisted?: boolean
  /** ISO instant of the past that it tells of (RFC 7089). */
  readonly asOf?: string | undefined
}

/** A document in any format with everything a cache, a robot or a browser needs. */
export const documentAnswer = (
  text: string,
  {
    asOf,
    contentType,
    documents,
    isNegotiated,
    isUnlisted,
    lastModified,
    links = [],
    locale,
  }: AboutAnswer & {
    /** The whole `Content-Type`. */
    readonly contentType: string
    /** Whether `Accept-Language` had a say in it. */
    readonly isNegotiated?: boolean
  },
): Answer => {
  const body = Buffer.from(text)
  return {
    status: 200,
    body,
    headers: {
      ...openHeaders,
      'Content-Type': contentType,
      ...(locale !== undefined && { 'Content-Language': locale }),
      'Cache-Control': cacheRules.answer,
      Vary: isNegotiated === true ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding',
      ETag: strongETag(body),
      'Surrogate-Key': surrogateKeys(documents),
      ...(lastModified && { 'Last-Modified': new Date(lastModified).toUTCString() }),
      ...((isUnlisted === true || asOf !== undefined) && { 'X-Robots-Tag': 'noindex' }),
      ...(asOf !== undefined && { 'Memento-Datetime': new Date(asOf).toUTCString() }),
      ...(links.length > 0 && { Link: linkHeader(links) }),
    },
  }
}
