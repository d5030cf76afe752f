import { isLanguage } from '../../domain/languages/languages.js'
import { atom } from '../feeds/atom.js'
import { feedFormats, feedMediaTypes, type Feed, type FeedFormat } from '../feeds/Feed.js'
import type { FeedScope } from '../feeds/feedAddress.js'
import { feedOf } from '../feeds/feedOf.js'
import { jsonFeed } from '../feeds/jsonFeed.js'
import { rss } from '../feeds/rss.js'
import { readFeed } from '../read/readFeed.js'
import { feedQuery } from '../schemas/representationQuery.js'
import { isPublicType, publicTypes } from '../schemas/groups.js'
import type { Answer } from './Answer.js'
import { documentAnswer } from './documentAnswer.js'
import { pastOf } from './pastOf.js'
import { parseQuery } from './parseQuery.js'
import type { RepresentationContext } from './RepresentationContext.js'

const written: Record<FeedFormat, (feed: Feed) => string> = { rss, atom, json: jsonFeed }

/**
 * The feed at `/v1/feeds/{locale}/{file}`; null where no feed has such an address.
 *
 * @param file `{all|type}.{rss|atom|json}`
 */
export const feedAnswer = async (
  context: RepresentationContext,
  locale: string,
  file: string,
  query: URLSearchParams,
): Promise<Answer | null> => {
  const [name = '', ending, ...rest] = file.split('.')
  const type = name === 'all' || isPublicType(name) ? name : null
  const format = feedFormats.find((each) => each === ending)
  if (!isLanguage(locale) || type === null || !format || rest.length > 0) return null
  const { value, refusal } = parseQuery(feedQuery, query)
  if (refusal) return refusal
  const scope: FeedScope = { type, ...value }
  const { asOf } = value
  const types = type === 'all' ? publicTypes : [type]
  const moment = pastOf(context, types, asOf)
  if (moment.refusal) return moment.refusal
  const { day, read } = moment.value
  // The disclaimer in force changes by the day, somewhere on the hour.
  const hour = day.toISOString().slice(0, 13)
  return context.keep(['feed', locale, format, scope, hour], async (now) => {
    const { at, context: then } = await read(now)
    const reading = await readFeed(then, at, { ...scope, locale, now: day })
    const feed = feedOf(context.addresses.base, { ...reading, scope })
    return documentAnswer(written[format](feed), {
      contentType: `${feedMediaTypes[format]}; charset=utf-8`,
      locale,
      lastModified: reading.lastModified,
      asOf,
      documents: [...types.map((each) => `list/${each}`), ...reading.documents],
      links: [
        { href: feed.addresses[format], rel: 'self' },
        ...feedFormats
          .filter((other) => other !== format)
          .map((other) => ({
            href: feed.addresses[other],
            rel: 'alternate',
            type: feedMediaTypes[other],
          })),
        ...feed.others.map((other) => ({
          href: other.addresses[format],
          rel: 'alternate',
          hreflang: other.locale,
          type: feedMediaTypes[format],
        })),
      ],
    })
  })
}
