import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords } from '../home/deskWords.js'
import { calendarAddress } from './calendarAddress.js'
import type { DateWords } from './dateWords.js'
import { ItemLine } from './ItemLine.js'
import type { CalendarDay } from './readCalendar.js'

/** What happens on a day, or the first of it and the way to the rest. */
export const DayItems = ({
  canMove,
  dates,
  day: { date, items, more },
  words,
}: {
  readonly canMove: boolean
  readonly dates: DateWords
  readonly day: CalendarDay
  readonly words: DeskWords
}): ReactNode => (
  <>
    {items.length === 0 ? null : (
      <ul>
        {items.map((item) => (
          <ItemLine
            canMove={canMove}
            item={item}
            key={`${item.kind} ${item.document} ${item.at}`}
            words={words}
          />
        ))}
      </ul>
    )}
    {more === 0 ? null : (
      <Link
        aria-label={words.say('calendar:othersOn', {
          count: String(more),
          date: dates.fullDate(date),
        })}
        className="communique-calendar__more"
        href={calendarAddress(words, { view: 'day', at: date })}
        prefetch={false}
      >
        {words.say('calendar:others', { count: String(more) })}
      </Link>
    )}
  </>
)
