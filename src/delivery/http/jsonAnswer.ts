import type { Language } from '../../domain/languages/languages.js'
import { openHeaders, type Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'
import { strongETag } from './strongETag.js'

/** Longest Surrogate-Key header; what does not fit is purged by the key of everything. */
const longestKeys = 4000

const surrogateKeys = (keys: readonly string[]): string => {
  const all = ['all', ...keys].join(' ')
  return all.length <= longestKeys ? all : all.slice(0, all.lastIndexOf(' ', longestKeys))
}

/** One `Link` of RFC 8288. */
export type LinkHeader = { readonly href: string; readonly rel: string; readonly hreflang?: string }

const linkHeader = (links: readonly LinkHeader[]): string =>
  links
    .map(
      ({ href, rel, hreflang }) =>
        `<${href}>; rel="${rel}"${hreflang ? `; hreflang="${hreflang}"` : ''}`,
    )
    .join(', ')

/** A found resource or list as an answer with everything a cache, a robot or a browser needs. */
export const jsonAnswer = (
  value: unknown,
  about: {
    /** Absent: the answer is in no language. */
    locale?: Language | undefined
    lastModified: string | null
    documents: readonly string[]
    links: readonly LinkHeader[]
    /** Search engines are to leave it out. */
    isUnlisted?: boolean
    /** ISO instant of the past that it tells of (RFC 7089). */
    asOf?: string | undefined
  },
): Answer => {
  const body = Buffer.from(JSON.stringify(value))
  return {
    status: 200,
    body,
    headers: {
      ...openHeaders,
      'Content-Type': 'application/json; charset=utf-8',
      ...(about.locale !== undefined && { 'Content-Language': about.locale }),
      'Cache-Control': cacheRules.answer,
      Vary: 'Accept-Language, Accept-Encoding',
      ETag: strongETag(body),
      'Surrogate-Key': surrogateKeys(about.documents),
      ...(about.lastModified && {
        'Last-Modified': new Date(about.lastModified).toUTCString(),
      }),
      ...((about.isUnlisted === true || about.asOf !== undefined) && {
        'X-Robots-Tag': 'noindex',
      }),
      ...(about.asOf !== undefined && {
        'Memento-Datetime': new Date(about.asOf).toUTCString(),
      }),
      ...(about.links.length > 0 && { Link: linkHeader(about.links) }),
    },
  }
}
