import type { ReactNode } from 'react'
import { DayBlackouts } from './DayBlackouts.js'
import { DayItems } from './DayItems.js'
import { DropDay } from './DropDay.js'
import type { DaysProps } from './MonthTable.js'

/** A week, or one day, as a list with everything that happens on each day. */
export const DayList = ({ canMove, dates, days, place, words }: DaysProps): ReactNode => (
  <div className="communique-calendar__list">
    {days.map((day) => {
      const heading = `communique-day-${day.date}`
      const isEmpty = day.blackouts.length + day.items.length === 0
      return (
        <DropDay
          className={day.isToday ? 'communique-calendar__today' : ''}
          date={day.date}
          element="section"
          isPast={day.isPast}
          key={day.date}
          labelledBy={heading}
        >
          <h3 className={place.view === 'day' ? 'communique-unseen' : undefined} id={heading}>
            {dates.fullDate(day.date)}
            {day.isToday ? (
              <span className="communique-calendar__now">{words.say('calendar:today')}</span>
            ) : null}
          </h3>
          <DayBlackouts blackouts={day.blackouts} words={words} />
          <DayItems canMove={canMove} dates={dates} day={day} words={words} />
          {isEmpty && place.view !== 'day' ? (
            <p className="communique-home__about">{words.say('calendar:nothing')}</p>
          ) : null}
        </DropDay>
      )
    })}
  </div>
)
