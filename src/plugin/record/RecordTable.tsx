'use client'

import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import type { EventView } from '../acts/lookAt.js'
import { useSentences } from '../components/useSentences.js'
import { RecordRow } from './RecordRow.js'
import type { Ends } from './useEnds.js'

type Props = {
  readonly events: readonly EventView[]
  /** Missing where there is no text to compare. */
  readonly ends?: Ends
}

/** So many are shown at first; a text that was saved a thousand times has as many. */
const atFirst = 50

/** All that happened, newest first. */
export const RecordTable = ({ ends, events }: Props): ReactNode => {
  const say = useSentences()
  const [isWhole, setIsWhole] = useState(false)
  const newest = events.toReversed()
  const shown = isWhole ? newest : newest.slice(0, atFirst)
  return (
    <>
      <div
        className="communique-record__scroll"
        role="region"
        aria-label={say('record:title')}
        tabIndex={0}
      >
        <table className="communique-record__table">
          <thead>
            <tr>
              {ends === undefined ? null : <th scope="col">{say('record:from')}</th>}
              {ends === undefined ? null : <th scope="col">{say('record:to')}</th>}
              <th scope="col">{say('record:when')}</th>
              <th scope="col">{say('record:who')}</th>
              <th scope="col">{say('record:what')}</th>
              <th scope="col">{say('record:why')}</th>
              <th scope="col">{say('record:text')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((event) => (
              <RecordRow ends={ends} event={event} key={event.sequence} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === newest.length ? null : (
        <Button buttonStyle="secondary" onClick={() => setIsWhole(true)} size="small" type="button">
          {say('record:all', { count: String(newest.length) })}
        </Button>
      )}
    </>
  )
}
