'use client'

import { useId, useState, type ReactNode } from 'react'
import { publicAt } from '../../domain/ledger/publicAt.js'
import type { EventView } from '../acts/lookAt.js'
import { useComparedFields } from '../components/saving/useComparedFields.js'
import { ownTimeZone } from '../components/timeZones.js'
import { useInstant } from '../components/useInstant.js'
import { useNames } from '../components/useNames.js'
import { useSentences } from '../components/useSentences.js'
import type { TextAddresses } from '../review/textAddresses.js'
import { TextComparison } from '../review/TextComparison.js'
import { wordsOf } from '../components/wordsOf.js'
import { useText } from './useText.js'

type Props = { readonly addresses: TextAddresses; readonly events: readonly EventView[] }

/** What a date and time on the reader's own clock is in UTC; the whole minute counts. */
const endOfMinute = (local: string): string | null => {
  const time = new Date(`${local}:59.999`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

/** Says, and shows, what the public read of the text at hand at a time of the past. */
export const PublicThen = ({ addresses, events }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const compared = useComparedFields()
  const inputId = useId()
  const [local, setLocal] = useState('')
  const asked = endOfMinute(local)
  const then = asked === null ? null : publicAt(events, asked)
  const published = then?.published ?? null
  const { isFailed, text } = useText(addresses, events, published?.sequence ?? null)
  return (
    <section aria-labelledby="record-then">
      <h2 id="record-then">{say('record:then')}</h2>
      <p>
        <label htmlFor={inputId}>{say('record:thenWhen', { timeZone: ownTimeZone() })}</label>{' '}
        <input
          className="communique-record__when"
          id={inputId}
          onChange={(event) => setLocal(event.target.value)}
          type="datetime-local"
          value={local}
        />
      </p>
      <div aria-live="polite" role="status">
        {then === null ? null : published === null || then.since === null ? (
          <p>{say('record:nothingThen')}</p>
        ) : (
          <p>
            {say(`record:${then.kind === 'nothing' ? 'text' : then.kind}Then`, {
              name: namesOf([published.by]),
              time: instant(published.at),
              since: instant(then.since.at),
              words: wordsOf(then.since.reason),
            })}
          </p>
        )}
        {isFailed ? <p>{say('record:notRead')}</p> : null}
      </div>
      {text === null || then?.kind === 'gone' ? null : (
        <TextComparison after={text} before={null} compared={compared} />
      )}
    </section>
  )
}
