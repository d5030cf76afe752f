'use client'

import type { ReactNode } from 'react'
import type { Spot } from '../../../domain/merge/Spot.js'
import { useSentences } from '../useSentences.js'
import { nameOfSpot } from './nameOfSpot.js'
import type { Reader } from './readable.js'
import { sideOf } from './SpotChoice.js'
import { TextChange } from './TextChange.js'

type Props = {
  readonly title: string
  readonly spots: readonly Spot[]
  readonly reader: Reader
  /** Spots to be marked as new. */
  readonly fresh: ReadonlySet<string>
}

/** Places where nothing has to be decided, with what was changed there. */
export const SpotList = ({ fresh, reader, spots, title }: Props): ReactNode => {
  const say = useSentences()
  if (spots.length === 0) return null
  return (
    <section className="communique-spots">
      <h3>{title}</h3>
      <dl>
        {spots.map((spot) => {
          const from = sideOf(reader, spot, 'base')
          const to = sideOf(reader, spot, spot.verdict === 'mine' ? 'mine' : 'theirs')
          return (
            <div key={spot.id}>
              <dt>
                {nameOfSpot(reader, spot)}{' '}
                {fresh.has(spot.id) ? <mark>{say('saving:new')}</mark> : null}
              </dt>
              <dd>
                {from === to ? (
                  <p className="communique-choice__note">{say('saving:sameWords')}</p>
                ) : (
                  <TextChange from={from} to={to} />
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
