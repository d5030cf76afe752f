'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { roleWords } from '../../domain/workflow/words.js'
import type { EventView } from '../acts/lookAt.js'
import { useInstant } from '../components/useInstant.js'
import { useNames } from '../components/useNames.js'
import { useParagraph } from '../components/useParagraph.js'
import { useSentences } from '../components/useSentences.js'
import { aboutEvent } from '../review/aboutEvent.js'
import type { Ends } from './useEnds.js'

type Props = {
  readonly event: EventView
  /** Missing where there is no text to compare. */
  readonly ends: Ends | undefined
}

/** One event of the record: when, who, what and why, and whether its text is to be compared. */
export const RecordRow = ({ ends, event }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const paragraph = useParagraph()
  const { i18n } = useTranslation()
  const { at, by, fingerprint, publicNumber, role, sequence, type } = event
  const time = instant(at)
  const name = namesOf([by])
  const end = (which: 'from' | 'to') => (
    <td className="communique-record__end">
      {type === 'edited' && ends !== undefined ? (
        <input
          aria-label={say(`record:${which}Label`, { time, name })}
          checked={ends[which] === sequence}
          name={`record-${which}`}
          onChange={() => ends.choose(which, sequence)}
          type="radio"
        />
      ) : null}
    </td>
  )
  const hat = role === 'system' ? null : roleWords[role][i18n.language === 'zh' ? 'zh' : 'en']
  return (
    <tr id={`event-${sequence}`}>
      {ends === undefined ? null : end('from')}
      {ends === undefined ? null : end('to')}
      <td>
        <time dateTime={at}>{time}</time>
      </td>
      <td>
        {name}
        {hat === null ? null : <span className="communique-record__role">{hat}</span>}
      </td>
      <td>
        <strong>{say(`events:${type}`)}</strong>
        {publicNumber === null ? null : (
          <span className="communique-record__role">
            {say('record:publicNumber', { number: String(publicNumber) })}
          </span>
        )}
      </td>
      <td>{paragraph(aboutEvent(event, say, instant))}</td>
      <td>
        {fingerprint === null ? null : (
          <code className="communique-record__text" title={fingerprint}>
            {fingerprint.slice(0, 8)}
          </code>
        )}
      </td>
    </tr>
  )
}
