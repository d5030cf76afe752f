import type { Language } from '../../domain/languages/languages.js'
import type { Found, Reading } from '../read/Reading.js'
import { withoutAsOf } from '../compose/addressesAsOf.js'
import type { WholeSite } from '../schemas/site.js'
import { openHeaders, type Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'
import type { LinkHeader } from './documentAnswer.js'
import { jsonAnswer } from './jsonAnswer.js'
import { pickFields } from './pickFields.js'
import { problemAnswer } from './problemAnswer.js'

/**
 * What was read as an answer: the text, the way to it, or why it is not there.
 * @param about.history where the earlier texts are listed, if they may be read
 * @param about.formats the same in other formats
 * @param about.asOf the instant of the past that was asked about
 */
export const readingAnswer = (
  reading: Reading | Found<WholeSite>,
  locale: Language,
  about: {
    readonly fields?: readonly string[] | undefined
    readonly history?: string | undefined
    readonly formats?: readonly LinkHeader[]
    readonly asOf?: string | undefined
  } = {},
): Answer => {
  const { asOf, fields, formats = [], history } = about
  switch (reading.kind) {
    case 'found': {
      const { links } = reading.resource
      return jsonAnswer(pickFields(reading.resource, fields), {
        locale,
        lastModified: reading.lastModified,
        documents: reading.documents,
        asOf,
        links: [
          { href: withoutAsOf(links.self), rel: 'canonical' },
          ...(asOf === undefined
            ? []
            : [{ href: withoutAsOf(links.self), rel: 'original latest-version' }]),
          ...links.alternates.map((other) => ({
            href: other.href,
            rel: 'alternate',
            hreflang: other.locale,
          })),
          ...formats,
          ...(history === undefined ? [] : [{ href: history, rel: 'version-history' }]),
        ],
      })
    }
    case 'moved':
      return {
        status: 301,
        body: Buffer.alloc(0),
        headers: {
          ...openHeaders,
          Location: reading.location,
          'Cache-Control': cacheRules.absence,
          Vary: 'Accept-Language, Accept-Encoding',
        },
      }
    case 'gone':
      return problemAnswer('gone', {
        detail: reading.reason ?? undefined,
        reason: reading.reason,
        since: reading.since,
        headers: { 'Content-Language': locale },
      })
    case 'not-in-this-language':
      return problemAnswer('not-in-this-language', {
        detail: `Not public in "${locale}", but in: ${reading.alternates.map((other) => other.locale).join(', ')}.`,
        alternates: [...reading.alternates],
        headers: {
          Link: reading.alternates
            .map((other) => `<${other.href}>; rel="alternate"; hreflang="${other.locale}"`)
            .join(', '),
        },
      })
    case 'not-found':
      return problemAnswer('not-found')
  }
}
