import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { dayOf } from '../../domain/calendar/dayOf.js'
import { placeOf } from '../../domain/calendar/placeOf.js'
import { refusalView } from '../acts/refusalView.js'
import { DeskFrame } from '../home/DeskFrame.js'
import { deskWords } from '../home/deskWords.js'
import { askedIn } from '../home/askedIn.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import { siteTimeZone } from '../publications/siteTimeZone.js'
import { runtimeOf } from '../runtime/runtime.js'
import { askCalendar } from './askCalendar.js'
import { CalendarPage } from './CalendarPage.js'
import { calendarAddress } from './calendarAddress.js'
import '../components/workflow.css'
import './calendar.css'

/** The calendar of the house: what goes out, what went public and what is due, by month, week or day. */
export const CalendarView = async (props: AdminViewServerProps): Promise<ReactNode> => {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const words = deskWords(req, await siteTimeZone(req))
  const { language, say, timeZone } = words
  const today = dayOf(runtimeOf(req.payload).now(), timeZone)
  const asked = askCalendar(askedIn(searchParams), today)
  return (
    <DeskFrame className="communique-calendar" title={say('calendar:title')} view={props}>
      {!isOfTheHouse(req) ? (
        <p>{say('home:noRole')}</p>
      ) : 'refusals' in asked ? (
        <div role="alert">
          <p>
            {say('calendar:wrong', {
              message: words.paragraph(
                asked.refusals.map((refusal) => refusalView(refusal, language).message),
              ),
            })}
          </p>
          <p>
            <Link href={calendarAddress(words, placeOf('month', today))}>
              {say('calendar:toToday')}
            </Link>
          </p>
        </div>
      ) : (
        <CalendarPage place={asked.place} req={req} today={today} words={words} />
      )}
    </DeskFrame>
  )
}
