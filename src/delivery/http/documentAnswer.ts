import type { Language } from '../../domain/languages/languages.js'
import { openHeaders, type Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'
import { linkHeader, surrogateKeys, type LinkHeader } from './jsonAnswer.js'
import { strongETag } from './strongETag.js'

/** A document in a format of its own (feed, calendar, sitemap) with all that a cache needs. */
export const documentAnswer = (
  text: string,
  about: {
    /** The whole `Content-Type`. */
    contentType: string
    /** Nothing for what is of no language. */
    locale?: Language
    /** Whether `Accept-Language` had a say in it. */
    isNegotiated?: boolean
    lastModified: string | null
    documents: readonly string[]
    links?: readonly LinkHeader[]
  },
): Answer => {
  const body = Buffer.from(text)
  const { contentType, documents, isNegotiated, lastModified, links = [], locale } = about
  return {
    status: 200,
    body,
    headers: {
      ...openHeaders,
      'Content-Type': contentType,
      ...(locale && { 'Content-Language': locale }),
      'Cache-Control': cacheRules.answer,
      Vary: isNegotiated ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding',
      ETag: strongETag(body),
      'Surrogate-Key': surrogateKeys(documents),
      ...(lastModified && { 'Last-Modified': new Date(lastModified).toUTCString() }),
      ...(links.length > 0 && { Link: linkHeader(links) }),
    },
  }
}
