import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { calendarViews, type CalendarPlace } from '../../domain/calendar/calendarPlace.js'
import { placeBeside } from '../../domain/calendar/placeBeside.js'
import { placeOf } from '../../domain/calendar/placeOf.js'
import { shownDays } from '../../domain/calendar/shownDays.js'
import type { DeskWords } from '../home/deskWords.js'
import { calendarAddress } from './calendarAddress.js'
import type { DateWords } from './dateWords.js'

const stepWords = {
  month: { before: 'calendar:previousMonth', after: 'calendar:nextMonth' },
  week: { before: 'calendar:previousWeek', after: 'calendar:nextWeek' },
  day: { before: 'calendar:previousDay', after: 'calendar:nextDay' },
} as const

type Props = {
  readonly dates: DateWords
  readonly place: CalendarPlace
  readonly today: string
  readonly words: DeskWords
}

/** The day that another view of the same part begins with: today, where it is shown. */
const dayIn = (place: CalendarPlace, today: string): string => {
  const own = shownDays(place).filter(
    (date) => place.view !== 'month' || date.startsWith(`${place.at}-`),
  )
  return own.find((date) => date === today) ?? own[0] ?? today
}

/** The ways from a part of the calendar to others, each with an address of its own. */
export const CalendarSteps = ({ dates, place, today, words }: Props): ReactNode => {
  const { say } = words
  const { view } = place
  const { after, before } = stepWords[view]
  const now = placeOf(view, today)
  const steps = [
    { label: say(before), to: placeBeside(place, -1) },
    { label: say('calendar:today'), to: now },
    { label: say(after), to: placeBeside(place, 1) },
  ]
  return (
    <div className="communique-calendar__steps">
      <nav aria-label={say('calendar:steps')}>
        <ul>
          {steps.map(({ label, to }) => (
            <li key={label}>
              <Link
                aria-current={to.at === place.at ? 'date' : undefined}
                href={calendarAddress(words, to)}
                prefetch={false}
                title={dates.nameOf(to)}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={say('calendar:views')}>
        <ul>
          {calendarViews.map((other) => (
            <li key={other}>
              <Link
                aria-current={other === view ? 'true' : undefined}
                href={calendarAddress(
                  words,
                  other === view ? place : placeOf(other, dayIn(place, today)),
                )}
                prefetch={false}
              >
                {say(`calendar:${other}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
