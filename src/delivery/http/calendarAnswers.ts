import { isLanguage } from '../../domain/languages/languages.js'
import { withoutAsOf } from '../compose/addressesAsOf.js'
import { calendarText } from '../calendar/calendarText.js'
import { eventsOf, eventTypes, readCalendar, type EventType } from '../read/readCalendar.js'
import { readOne } from '../read/readOne.js'
import { readSite } from '../read/readSite.js'
import { calendarQuery, formatQuery } from '../schemas/representationQuery.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { Answer } from './Answer.js'
import { documentAnswer } from './documentAnswer.js'
import { elsewhereAnswer } from './elsewhereAnswer.js'
import type { Asked } from './Asked.js'
import { pastOf } from './pastOf.js'
import { parseQuery } from './parseQuery.js'
import { preferredLanguage } from './preferredLanguage.js'
import { problemAnswer } from './problemAnswer.js'
import type { RepresentationContext } from './RepresentationContext.js'

const contentType = 'text/calendar; charset=utf-8'

/** The disclaimer in force changes by the day, somewhere on the hour. */
const hourOf = (now: Date): string => now.toISOString().slice(0, 13)

/** All events of a language, at `/v1/calendar/{locale}.ics`; null for any other file. */
export const calendarAnswer = async (
  context: RepresentationContext,
  file: string,
  { query }: Asked,
): Promise<Answer | null> => {
  const [, locale] = /^([a-z]{2})\.ics$/.exec(file) ?? []
  if (!isLanguage(locale)) return null
  const { refusal, value } = parseQuery(calendarQuery, query)
  if (refusal) return refusal
  const { asOf } = value
  const moment = pastOf(context, eventTypes, asOf)
  if (moment.refusal) return moment.refusal
  const { day, read } = moment.value
  return context.keep(['calendar', locale, hourOf(day), asOf], async (now) => {
    const { at, context: then } = await read(now)
    const [site, reading] = await Promise.all([
      readSite(then, at, locale, day),
      readCalendar(then, at, locale),
    ])
    const source = then.addresses.calendar(locale)
    return documentAnswer(calendarText(site.resource, source, reading.events), {
      contentType,
      locale,
      lastModified: reading.lastModified,
      asOf,
      documents: [...eventTypes.map((type) => `list/${type}`), ...reading.documents],
      links: [{ href: source, rel: 'self' }],
    })
  })
}

/** The event of one dialogue or side event, at `/v1/{type}/{slug}.ics`. */
export const eventAnswer = async (
  context: RepresentationContext,
  type: EventType,
  slug: string,
  { acceptLanguage, query }: Asked,
): Promise<Answer> => {
  const { refusal, value } = parseQuery(formatQuery, query)
  if (refusal) return refusal
  const { asOf } = value
  const moment = pastOf(context, [type], asOf)
  if (moment.refusal) return moment.refusal
  const { day, read } = moment.value
  const locale = value.locale ?? preferredLanguage(acceptLanguage)
  return context.keep(['event', type, slug, locale, hourOf(day), asOf], async (now) => {
    const { at, context: then } = await read(now)
    const { addresses } = then
    const addressOf = (...[of, name]: [string, string]) => addresses.calendarEvent(of, name, locale)
    const found = await then.store.one(at, type, locale, slug)
    if (!found?.isCurrentSlug || !isReadableRow(found.row)) {
      const reading = await readOne(then, at, type, locale, slug)
      return reading.kind === 'found'
        ? problemAnswer('not-found')
        : elsewhereAnswer(reading, locale, addressOf)
    }
    const [site, reading] = await Promise.all([
      readSite(then, at, locale, day),
      eventsOf(then, at, locale, [found.row]),
    ])
    if (reading.events.length === 0) return problemAnswer('not-found', { detail: noDay })
    const { documents, lastModified } = reading
    const self = withoutAsOf(addresses.resource(type, slug, locale))
    const links = [{ href: self, rel: 'canonical' }]
    return documentAnswer(calendarText(site.resource, addressOf(type, slug), reading.events), {
      contentType,
      locale,
      isNegotiated: true,
      asOf,
      lastModified,
      documents,
      links,
    })
  })
}

const noDay = 'The day of this event is not known, so that no calendar can show it.'
