import type { Language } from '../../domain/languages/languages.js'
import type { PublicType } from '../schemas/groups.js'
import { feedFormats, type FeedFormat } from './Feed.js'

/** Which texts a feed is of. */
export type FeedScope = {
  readonly type: PublicType | 'all'
  /** Only texts of this leader, of this topic: a slug or an id. */
  readonly leader?: string | undefined
  readonly topic?: string | undefined
  /** The instant of the past that it tells of. */
  readonly asOf?: string | undefined
}

/** The address of a feed: `/v1/feeds/{locale}/{all|type}.{rss|atom|json}?leader=&topic=`. */
export const feedAddress = (
  base: string,
  locale: Language,
  { type, asOf, leader, topic }: FeedScope,
  format: FeedFormat,
): string => {
  const query = new URLSearchParams()
  if (leader !== undefined) query.set('leader', leader)
  if (topic !== undefined) query.set('topic', topic)
  if (asOf !== undefined) query.set('asOf', asOf)
  const search = query.size > 0 ? `?${query}` : ''
  return `${base}/v1/feeds/${locale}/${type}.${format}${search}`
}

/** The address in every format. */
export const feedAddresses = (
  base: string,
  locale: Language,
  scope: FeedScope,
): Record<FeedFormat, string> =>
  Object.fromEntries(
    feedFormats.map((format) => [format, feedAddress(base, locale, scope, format)]),
  ) as Record<FeedFormat, string>
