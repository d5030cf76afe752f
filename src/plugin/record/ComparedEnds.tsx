'use client'

import type { ReactNode } from 'react'
import type { EventView } from '../acts/lookAt.js'
import { useComparedFields } from '../components/saving/useComparedFields.js'
import { useInstant } from '../components/useInstant.js'
import { useNames } from '../components/useNames.js'
import { useSentences } from '../components/useSentences.js'
import type { TextAddresses } from '../review/textAddresses.js'
import { TextComparison } from '../review/TextComparison.js'
import type { Ends } from './useEnds.js'
import { useText } from './useText.js'

type Props = {
  readonly addresses: TextAddresses
  readonly events: readonly EventView[]
  readonly ends: Ends
}

/** The two texts that were chosen in the record, one against the other. */
export const ComparedEnds = ({ addresses, ends, events }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const compared = useComparedFields()
  const from = useText(addresses, events, ends.from)
  const to = useText(addresses, events, ends.to)
  const isNothing = ends.from === null || ends.to === null || ends.from === ends.to
  const told = (sequence: number | null): string => {
    const event = events.find((one) => one.sequence === sequence)
    return event === undefined
      ? ''
      : say('record:save', { name: namesOf([event.by]), time: instant(event.at) })
  }
  const fingerprintOf = (sequence: number | null) =>
    events.find((one) => one.sequence === sequence)?.fingerprint
  const isFailed = from.isFailed || to.isFailed
  return (
    <section aria-labelledby="record-compared">
      <h2 id="record-compared">{say('record:compared')}</h2>
      <div aria-live="polite" role="status">
        {isNothing ? (
          <p>{say('record:choose')}</p>
        ) : (
          <p>{say('record:between', { from: told(ends.from), to: told(ends.to) })}</p>
        )}
        {isFailed ? <p>{say('record:notRead')}</p> : null}
      </div>
      {isNothing || from.text === null || to.text === null ? null : (
        <TextComparison
          after={to.text}
          before={from.text}
          compared={compared}
          isSame={fingerprintOf(ends.from) === fingerprintOf(ends.to)}
        />
      )}
    </section>
  )
}
