import { feedWords } from '../feeds/feedWords.js'
import { noticeText } from '../feeds/itemContent.js'
import type { Site } from '../schemas/site.js'
import type { CalendarEvent } from './CalendarEvent.js'
import { contentLine, textLine } from './contentLine.js'

const instant = (iso: string): string =>
  `${new Date(iso).toISOString().slice(0, 19)}Z`.replace(/[-:]/g, '')

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)

const date = (day: string): string => day.replace(/-/g, '')

const description = ({ dateText, resource }: CalendarEvent): string =>
  [noticeText(resource), dateText, resource.summary, resource.disclaimer?.text]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join('\n\n')

const event = (one: CalendarEvent): string => {
  const { end, parentUid, place, resource, sequence, start, uid } = one
  const { firstPublishedAt, kind, links, locale, notice, title, type, updatedAt } = resource
  const said = description(one)
  const language = `;LANGUAGE=${locale}`
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', uid),
    // Without METHOD it tells when the event was last changed here (RFC 5545, 3.8.7.2).
    contentLine('DTSTAMP', instant(updatedAt)),
    contentLine('DTSTART;VALUE=DATE', date(start)),
    // The day on which it is over.
    contentLine('DTEND;VALUE=DATE', date(dayAfter(end))),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('STATUS', notice ? 'CANCELLED' : 'CONFIRMED'),
    textLine(`SUMMARY${language}`, title),
    said ? textLine(`DESCRIPTION${language}`, said) : '',
    place ? textLine(`LOCATION${language}`, place) : '',
    contentLine('URL', links.html ?? links.self),
    contentLine('CATEGORIES', [type, kind].filter(Boolean).join(',')),
    parentUid ? textLine('RELATED-TO;RELTYPE=PARENT', parentUid) : '',
    contentLine('CREATED', instant(firstPublishedAt)),
    contentLine('LAST-MODIFIED', instant(updatedAt)),
    contentLine('CLASS', 'PUBLIC'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** Events as iCalendar (RFC 5545, names and sources after RFC 7986). */
export const calendarText = (
  { disclaimer, locale, ministry, title }: Site,
  source: string,
  events: readonly CalendarEvent[],
): string => {
  const name = title ?? ministry?.title ?? feedWords[locale].pressOffice
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Communique//Public calendar//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    ...(disclaimer
      ? [textLine('DESCRIPTION', disclaimer.text), textLine('X-WR-CALDESC', disclaimer.text)]
      : []),
    contentLine('SOURCE;VALUE=URI', source),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
    contentLine('X-PUBLISHED-TTL', 'PT1H'),
    ...events.map(event),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
