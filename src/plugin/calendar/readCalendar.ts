import type { PayloadRequest } from 'payload'
import { blackoutsOn } from '../../domain/calendar/blackoutsOn.js'
import type { Blackout } from '../../domain/calendar/blackout.js'
import type { CalendarPlace } from '../../domain/calendar/calendarPlace.js'
import { dayOf } from '../../domain/calendar/dayOf.js'
import { rangeOfDays } from '../../domain/calendar/rangeOfDays.js'
import { shownDays } from '../../domain/calendar/shownDays.js'
import { hiddenFrom } from '../limits/hiddenFrom.js'
import { runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { titlesOf } from '../schedule/titlesOf.js'
import type { CalendarItem, FoundItem } from './CalendarItem.js'
import { firstOf } from './firstOf.js'
import { groupedBy } from './groupedBy.js'
import { plansIn } from './plansIn.js'
import { readDeadlines } from './readDeadlines.js'
import { readFailures } from './readFailures.js'
import { readPublished } from './readPublished.js'
import { readStanding } from './readStanding.js'

/** A day on the clock of the site, and what happens on it. */
export type CalendarDay = {
  readonly date: string
  /** Nothing can be planned for it any more. */
  readonly isPast: boolean
  readonly isToday: boolean
  readonly blackouts: readonly Blackout[]
  readonly items: readonly CalendarItem[]
  /** So many more than are shown. */
  readonly more: number
}

/** Of a month, what is shown of one day. */
const mostInMonth = 3

const inOrder = (one: FoundItem, other: FoundItem): number =>
  one.at.localeCompare(other.at) || one.document.localeCompare(other.document)

/** Reads a part of the calendar for whoever asks, on the clock of the site. */
export const readCalendar = async (
  req: PayloadRequest,
  place: CalendarPlace,
  siteZone: string,
): Promise<CalendarDay[]> => {
  const { now, options } = runtimeOf(req.payload)
  const { blackouts } = options
  const dates = shownDays(place)
  const range = rangeOfDays(dates[0] ?? '', dates.at(-1) ?? '', siteZone)
  const hidden = await hiddenFrom(req)
  const all = await readStanding(req)
  const found = [
    ...plansIn(all, range, { blackouts, now: now(), siteZone }),
    ...(await readFailures(req, range, { all, siteZone })),
    ...(await readPublished(req, range)),
    ...(await readDeadlines(req, range)),
  ]
  const byDay = groupedBy(
    found.filter(({ document }) => !hidden.has(document)).sort(inOrder),
    ({ at }) => dayOf(at, siteZone),
  )
  const shown = new Map(
    dates.map((date) => {
      const items = byDay.get(date) ?? []
      return [date, place.view === 'month' ? firstOf(items, mostInMonth) : items]
    }),
  )
  const subjects = new Set([...shown.values()].flat().map(({ document }) => document))
  const titles = await titlesOf(req, [...subjects].map(subjectOf))
  const withTitle = (item: FoundItem): CalendarItem => {
    const subject = subjectOf(item.document)
    return {
      ...item,
      collection: subject.slug,
      id: subject.kind === 'global' ? null : subject.id,
      title: titles.get(item.document) ?? null,
    }
  }
  const today = dayOf(now(), siteZone)
  return dates.map((date) => {
    const items = shown.get(date) ?? []
    return {
      date,
      isPast: date < today,
      isToday: date === today,
      blackouts: blackoutsOn(blackouts, date, siteZone),
      items: items.map(withTitle),
      more: (byDay.get(date)?.length ?? 0) - items.length,
    }
  })
}
