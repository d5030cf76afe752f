import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords } from '../home/deskWords.js'
import { calendarAddress } from './calendarAddress.js'
import type { DateWords } from './dateWords.js'
import type { CalendarDay } from './readCalendar.js'

/** The date of a day in a month, which leads to all of that day. In a list of days it is said in full. */
export const DayHeading = ({
  dates,
  day: { date, isToday },
  words,
}: {
  readonly dates: DateWords
  readonly day: CalendarDay
  readonly words: DeskWords
}): ReactNode => (
  <h3>
    <Link href={calendarAddress(words, { view: 'day', at: date })} prefetch={false}>
      <span aria-hidden className="communique-calendar__number">
        {date.endsWith('-01') ? dates.dayAndMonth(date) : dates.dayNumber(date)}
      </span>
      <span className="communique-calendar__date">{dates.fullDate(date)}</span>
    </Link>
    {isToday ? (
      <span className="communique-calendar__now">{words.say('calendar:today')}</span>
    ) : null}
  </h3>
)
