import { withoutAsOf } from '../compose/addressesAsOf.js'
import { readLinkedData } from '../read/readLinkedData.js'
import type { PublicType } from '../schemas/groups.js'
import { formatQuery } from '../schemas/representationQuery.js'
import type { Answer } from './Answer.js'
import type { Asked } from './Asked.js'
import { documentAnswer } from './documentAnswer.js'
import { elsewhereAnswer } from './elsewhereAnswer.js'
import { pastOf } from './pastOf.js'
import { parseQuery } from './parseQuery.js'
import { preferredLanguage } from './preferredLanguage.js'
import type { RepresentationContext } from './RepresentationContext.js'

/** The media type of JSON-LD. */
export const linkedDataType = 'application/ld+json'

/** One resource as JSON-LD, at `/v1/{type}/{slug}.jsonld`. */
export const linkedDataAnswer = async (
  context: RepresentationContext,
  type: PublicType,
  slug: string,
  { acceptLanguage, query }: Asked,
): Promise<Answer> => {
  const { refusal, value } = parseQuery(formatQuery, query)
  if (refusal) return refusal
  const locale = value.locale ?? preferredLanguage(acceptLanguage)
  const { asOf } = value
  const moment = pastOf(context, [type], asOf)
  if (moment.refusal) return moment.refusal
  const { day, read } = moment.value
  return context.keep(['linked-data', type, slug, locale, asOf], async (now) => {
    const { at, context: then } = await read(now)
    const reading = await readLinkedData(then, at, { locale, now: day, slug, type })
    if (reading.kind !== 'linked-data')
      return elsewhereAnswer(reading, locale, (...[of, name]) =>
        then.addresses.linkedData(of, name, locale),
      )
    return documentAnswer(JSON.stringify(reading.resource), {
      contentType: linkedDataType,
      locale,
      isNegotiated: true,
      lastModified: reading.lastModified,
      documents: reading.documents,
      asOf,
      links: [{ href: withoutAsOf(reading.self), rel: 'canonical' }],
    })
  })
}
