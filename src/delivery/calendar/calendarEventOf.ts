import { asReference } from '../compose/referencesIn.js'
import type { Resource } from '../schemas/resource.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { CalendarEvent } from './CalendarEvent.js'

type Dated = Resource & {
  readonly event?: {
    readonly start?: string
    readonly end?: string
    readonly precision?: string
    readonly dateText?: string
  }
  readonly place?: {
    readonly venue?: string
    readonly city?: string
    readonly region?: string
    readonly country?: string
  }
}

/** The day that a value begins with; null for a month, a year or anything else. */
const dayOf = (value: string | undefined): string | null => {
  const day = value?.slice(0, 10)
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const time = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day
}

const uid = (host: string, type: string, id: string, locale: string): string =>
  `${type}-${id}-${locale}@${host}`

/**
 * The event of a dialogue or side event. Null where its first day is not known: a calendar has no
 * way to say "some Wednesday", and a day that nobody approved is not made up.
 */
export const calendarEventOf = (
  base: string,
  row: PublicationRow,
  resource: Resource,
): CalendarEvent | null => {
  const { event, place } = resource as Dated
  const start = dayOf(event?.start)
  if (start === null) return null
  const end = dayOf(event?.end)
  const { hostname } = new URL(base)
  const dialogue = asReference(row.content.dialogue)
  const isExact = event?.precision === 'day' || event?.precision === 'range'
  return {
    uid: uid(hostname, row.type, row.documentId, row.locale),
    // The public number at which the row began to hold.
    sequence: row.fromNumber,
    start,
    end: end !== null && end > start ? end : start,
    dateText: isExact ? null : (event?.dateText ?? null),
    place:
      [place?.venue, place?.city, place?.region, place?.country].filter(Boolean).join(', ') || null,
    parentUid: dialogue && uid(hostname, dialogue.type, dialogue.id, row.locale),
    resource,
  }
}
