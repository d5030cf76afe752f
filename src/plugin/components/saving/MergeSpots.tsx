'use client'

import { useLocale } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Merge } from '../../../domain/merge/mergeTexts.js'
import type { Choice, Choices, Verdict } from '../../../domain/merge/Spot.js'
import { useSentences } from '../useSentences.js'
import type { ComparedFields } from './comparedFields.js'
import { SpotChoice } from './SpotChoice.js'
import { SpotList } from './SpotList.js'
import { useReader } from './useReader.js'

type Props = {
  readonly compared: ComparedFields
  readonly merge: Merge
  readonly choices: Choices
  /** Spots to be marked as new. */
  readonly fresh: ReadonlySet<string>
  readonly names: string
  readonly choose: (id: string, choice: Choice) => void
}

/** All places that anybody changed: first those that ask, then those that are settled. */
export const MergeSpots = (props: Props): ReactNode => {
  const { choices, choose, compared, fresh, merge, names } = props
  const say = useSentences()
  const { code } = useLocale()
  const reader = useReader(compared, merge.spots)
  const of = (verdict: Verdict) => merge.spots.filter((spot) => spot.verdict === verdict)
  const asked = of('both')
  return (
    <>
      {asked.length > 0 ? (
        <section className="communique-spots">
          <h3>{say('saving:both')}</h3>
          {asked.map((spot) => (
            <SpotChoice
              choice={choices[spot.id]}
              isFresh={fresh.has(spot.id)}
              key={spot.id}
              locale={code}
              names={names}
              onChoose={(choice) => choose(spot.id, choice)}
              reader={reader}
              spot={spot}
            />
          ))}
        </section>
      ) : null}
      <SpotList
        fresh={fresh}
        reader={reader}
        spots={of('theirs')}
        title={say('saving:onlyTheirs', { names })}
      />
      <SpotList fresh={fresh} reader={reader} spots={of('mine')} title={say('saving:onlyMine')} />
      <SpotList fresh={fresh} reader={reader} spots={of('same')} title={say('saving:bothSame')} />
    </>
  )
}
