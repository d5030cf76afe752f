import type { CalendarPlace } from '../../domain/calendar/calendarPlace.js'
import { shownDays } from '../../domain/calendar/shownDays.js'

/** How dates are written in one language. A date is a day on a calendar, not an instant. */
export type DateWords = {
  /** Day of the week, day and month, and the year. */
  readonly fullDate: (date: string) => string
  /** The number of the day in its month. */
  readonly dayNumber: (date: string) => string
  /** The same, with the month. */
  readonly dayAndMonth: (date: string) => string
  readonly weekday: (date: string, length: 'long' | 'short') => string
  /** A part of the calendar by its name: a month, a week from Monday to Sunday, a day. */
  readonly nameOf: (place: CalendarPlace) => string
}

const asDate = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** Dates in the language of the admin. */
export const dateWords = (language: string): DateWords => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    return (date: string): string => format.format(asDate(date))
  }
  const fullDate = format({ dateStyle: 'full' })
  const month = format({ month: 'long', year: 'numeric' })
  const longDate = format({ dateStyle: 'long' })
  const weekdays = { long: format({ weekday: 'long' }), short: format({ weekday: 'short' }) }
  return {
    fullDate,
    dayNumber: (date) => String(Number(date.slice(-2))),
    dayAndMonth: format({ day: 'numeric', month: 'short' }),
    weekday: (date, length) => weekdays[length](date),
    nameOf: (place) => {
      if (place.view === 'month') return month(`${place.at}-01`)
      if (place.view === 'day') return fullDate(place.at)
      const days = shownDays(place)
      return `${longDate(days[0] ?? place.at)} – ${longDate(days.at(-1) ?? place.at)}`
    },
  }
}
