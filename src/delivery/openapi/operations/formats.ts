import { z } from 'zod'
import { feedMediaTypes, feedFormats, type FeedFormat } from '../../feeds/Feed.js'
import { eventTypes } from '../../read/readCalendar.js'
import { publicTypes } from '../../schemas/groups.js'
import { jsonFeedSchema } from '../../schemas/jsonFeed.js'
import { calendarQuery, feedQuery, formatQuery } from '../../schemas/representationQuery.js'
import { preparedHeaders as headers } from '../headers.js'
import type { Body, Operation } from '../Operation.js'

const names: Record<FeedFormat, string> = { rss: 'Rss', atom: 'Atom', json: 'Json' }

const feedBodies: Record<FeedFormat, Body> = {
  rss: 'text',
  atom: 'text',
  json: { name: 'JsonFeed', schema: jsonFeedSchema },
}

const feeds = feedFormats.map((format): Operation => ({
  id: `getFeed${names[format]}`,
  path: `/v1/feeds/{language}/{feed}.${format}`,
  route: '/feeds/:locale/:file',
  tag: 'feeds',
  summary: `The newest texts as ${{ rss: 'RSS 2.0', atom: 'Atom', json: 'JSON Feed 1.1' }[format]}`,
  query: feedQuery,
  content: { [feedMediaTypes[format]]: feedBodies[format] },
  headers,
  statuses: [404],
}))

const calendar: Operation = {
  id: 'getCalendar',
  path: '/v1/calendar/{language}.ics',
  route: '/calendar/:file',
  tag: 'calendar',
  summary: 'All dialogues and side events as iCalendar',
  query: calendarQuery,
  content: { 'text/calendar': 'text' },
  headers,
  statuses: [404],
}

const ofOne = {
  route: '/:type/:file',
  query: formatQuery,
  requestHeaders: ['Accept-Language'] as const,
  headers,
  statuses: [301, 404, 410] as const,
}

const events = eventTypes.map((type): Operation => ({
  ...ofOne,
  id: `get${type === 'dialogues' ? 'Dialogue' : 'SideEvent'}Calendar`,
  path: `/v1/${type}/{slug}.ics`,
  tag: type,
  summary: 'One event as iCalendar',
  description: '404 also where the day of the event is not known.',
  content: { 'text/calendar': 'text' },
}))

/** Checked in its own words by the vocabulary of schema.org, not here. */
const linkedData = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
  mainEntityOfPage: z.looseObject({ '@type': z.string() }),
})

const linked = publicTypes.map((type): Operation => ({
  ...ofOne,
  id: `get${type.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())}LinkedData`,
  path: `/v1/${type}/{slug}.jsonld`,
  tag: type,
  summary: 'The same as JSON-LD, in the words of schema.org',
  content: { 'application/ld+json': { name: 'LinkedData', schema: linkedData } },
}))

/** Public texts in other formats than our own JSON. */
export const formatOperations: readonly Operation[] = [...feeds, calendar, ...events, ...linked]
