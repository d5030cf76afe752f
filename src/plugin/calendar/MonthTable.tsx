import type { ReactNode } from 'react'
import type { CalendarPlace } from '../../domain/calendar/calendarPlace.js'
import type { DeskWords } from '../home/deskWords.js'
import type { DateWords } from './dateWords.js'
import { DayBlackouts } from './DayBlackouts.js'
import { DayHeading } from './DayHeading.js'
import { DayItems } from './DayItems.js'
import { DropDay } from './DropDay.js'
import type { CalendarDay } from './readCalendar.js'

/** What both shapes of the calendar are made of. */
export type DaysProps = {
  readonly canMove: boolean
  readonly dates: DateWords
  readonly days: readonly CalendarDay[]
  readonly place: CalendarPlace
  readonly words: DeskWords
}

const weeksOf = (days: readonly CalendarDay[]): CalendarDay[][] =>
  Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7))

const classesOf = ({ blackouts, date, isPast, isToday, items }: CalendarDay, month: string) =>
  [
    date.startsWith(`${month}-`) ? null : 'communique-calendar__beside',
    isPast ? 'communique-calendar__past' : null,
    isToday ? 'communique-calendar__today' : null,
    blackouts.length + items.length === 0 ? 'communique-calendar__empty' : null,
  ]
    .filter(Boolean)
    .join(' ')

/** A month by its weeks; where there is no room for seven columns, a list of days that have something. */
export const MonthTable = ({ canMove, dates, days, place, words }: DaysProps): ReactNode => (
  <table className="communique-calendar__month">
    <caption className="communique-unseen">
      {words.say('calendar:caption', { time: dates.nameOf(place) })}
    </caption>
    <thead>
      <tr>
        {days.slice(0, 7).map(({ date }) => (
          <th abbr={dates.weekday(date, 'long')} key={date} scope="col">
            {dates.weekday(date, 'short')}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(days).map((week) => (
        <tr key={week[0]?.date}>
          {week.map((day) => (
            <DropDay
              className={classesOf(day, place.at)}
              date={day.date}
              element="td"
              isPast={day.isPast}
              key={day.date}
            >
              <DayHeading dates={dates} day={day} words={words} />
              <DayBlackouts blackouts={day.blackouts} words={words} />
              <DayItems canMove={canMove} dates={dates} day={day} words={words} />
            </DropDay>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
