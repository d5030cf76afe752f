import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import type { CalendarPlace } from '../../domain/calendar/calendarPlace.js'
import type { Role } from '../../domain/policy/roles.js'
import type { DeskWords } from '../home/deskWords.js'
import { CalendarSteps } from './CalendarSteps.js'
import { dateWords } from './dateWords.js'
import { DayList } from './DayList.js'
import { MonthTable } from './MonthTable.js'
import { MoveDesk } from './MoveDesk.js'
import { readCalendar } from './readCalendar.js'

type Props = {
  readonly place: CalendarPlace
  readonly req: PayloadRequest
  /** On the clock of the site. */
  readonly today: string
  readonly words: DeskWords
}

/** A part of the calendar, with the ways to others; approvers move from here what goes out. */
export const CalendarPage = async ({ place, req, today, words }: Props): Promise<ReactNode> => {
  const { say, timeZone } = words
  const dates = dateWords(words.language)
  const days = await readCalendar(req, place, timeZone)
  const worn = (req.user as { roles?: readonly Role[] } | null)?.roles ?? []
  const canMove = worn.includes('approver')
  const isEmpty = days.every(({ blackouts, items }) => blackouts.length + items.length === 0)
  const Days = place.view === 'month' ? MonthTable : DayList
  return (
    <MoveDesk>
      <CalendarSteps dates={dates} place={place} today={today} words={words} />
      <h2>{dates.nameOf(place)}</h2>
      {isEmpty ? <p className="communique-home__about">{say('calendar:nothingAtAll')}</p> : null}
      {days.some(({ items }) => items.some(({ plan }) => plan !== null)) ? (
        <p className="communique-home__about">
          {say(canMove ? 'calendar:canMove' : 'calendar:cannotMove')}
        </p>
      ) : null}
      <Days canMove={canMove} dates={dates} days={days} place={place} words={words} />
      <p className="communique-home__zone">{say('home:clock', { timeZone })}</p>
    </MoveDesk>
  )
}
