'use client'

import type { ReactNode } from 'react'
import type { EventView } from '../acts/lookAt.js'
import { groupEvents } from '../components/saving/groupEvents.js'
import { useInstant } from '../components/useInstant.js'
import { useNames } from '../components/useNames.js'
import { useParagraph } from '../components/useParagraph.js'
import { useSentences } from '../components/useSentences.js'
import { aboutEvent } from './aboutEvent.js'

type Props = {
  readonly events: readonly EventView[]
  /** The publication after which they are told; null: all. */
  readonly after: EventView | null
}

/** Who did what to the text since it was public, in order, and what they said about it. */
export const WorkSince = ({ after, events }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const paragraph = useParagraph()
  const since = events.filter(({ sequence }) => sequence > (after?.sequence ?? 0))
  if (since.length === 0) return <p>{say('review:nobody')}</p>
  const about = new Map(
    since.map((event) => [event.sequence, paragraph(aboutEvent(event, say, instant))]),
  )
  return (
    <ol className="communique-work">
      {groupEvents(since).map(({ at, by, count, sequence, type }) => (
        <li key={sequence}>
          {say(count > 1 ? 'saving:eventOften' : 'saving:event', {
            count: String(count),
            name: namesOf([by]),
            event: say(`events:${type}`),
            time: instant(at),
          })}
          {about.get(sequence) ? (
            <span className="communique-work__about">{about.get(sequence)}</span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
