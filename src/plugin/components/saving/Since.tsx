'use client'

import type { ReactNode } from 'react'
import type { LaterEventView } from '../../runtime/staleOf.js'
import { useInstant } from '../useInstant.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'

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
  const isReviewed = since.some(({ type }) => type === 'approved' || type === 'submitted')
  return (
    <>
      <p>{say(isSameText ? 'saving:moved' : 'saving:changed')}</p>
      <ul>
        {since.map(({ at, by, sequence, type }) => (
          <li key={sequence}>
            {say('saving:event', {
              name: namesOf([by]),
              event: say(`events:${type}`),
              time: instant(at),
            })}
          </li>
        ))}
      </ul>
      {isReviewed ? <p className="communique-choice__note">{say('saving:voids')}</p> : null}
    </>
  )
}
