'use client'

import type { ReactNode } from 'react'
import type { EventView } from '../../acts/lookAt.js'
import { useInstant } from '../useInstant.js'
import { useSentences } from '../useSentences.js'
import { useAccountSentences } from './useAccountSentences.js'

/** What happened to an account, newest first. */
export const AccountHistory = ({
  events,
}: {
  readonly events: readonly EventView[]
}): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const sentenceOf = useAccountSentences()
  return (
    <details>
      <summary>{say('accounts:history')}</summary>
      {events.length === 0 ? <p>{say('accounts:nothing')}</p> : null}
      <ul>
        {[...events].reverse().map(({ sequence, type, at, by, details }) => (
          <li key={sequence}>
            {instant(at)}:{' '}
            {sentenceOf({
              type,
              by,
              roles: details.roles ?? null,
              changed: details.changed ?? null,
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
