'use client'

import { useAuth } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { LaterEventView } from '../../runtime/staleOf.js'
import { useInstant } from '../useInstant.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { groupEvents } from './groupEvents.js'

type Props = {
  readonly since: readonly LaterEventView[]
  /** Nobody changed a word; only the workflow moved. */
  readonly isSameText: boolean
}

/** Who did what to the text after it was opened, and when. */
export const Since = ({ isSameText, since }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const { user } = useAuth()
  const isOwn = since
    .filter(({ type }) => type === 'edited')
    .every(({ by }) => by.id === String(user?.id))
  const isReviewed = since.some(({ type }) => type === 'approved' || type === 'submitted')
  return (
    <>
      <p>{say(isSameText ? 'saving:moved' : isOwn ? 'saving:changedByYou' : 'saving:changed')}</p>
      <ul>
        {groupEvents(since).map(({ at, by, count, sequence, type }) => (
          <li key={sequence}>
            {say(count > 1 ? 'saving:eventOften' : 'saving:event', {
              count: String(count),
              name: namesOf([by]),
              event: say(`events:${type}`),
              time: instant(at),
            })}
          </li>
        ))}
      </ul>
      {isReviewed ? <p className="communique-merge__warning">{say('saving:voids')}</p> : null}
    </>
  )
}
