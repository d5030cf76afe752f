'use client'

import type { ReactNode } from 'react'
import type { Spot } from '../../../domain/merge/Spot.js'
import type { Reader } from './readable.js'
import { SpotChange } from './SpotChange.js'

type Props = {
  readonly title: string
  readonly spots: readonly Spot[]
  readonly reader: Reader
  /** Spots to be marked as new. */
  readonly fresh: ReadonlySet<string>
}

/** Places where nothing has to be decided, with what was changed there. */
export const SpotList = ({ fresh, reader, spots, title }: Props): ReactNode =>
  spots.length === 0 ? null : (
    <section className="communique-spots">
      <h3>{title}</h3>
      <dl>
        {spots.map((spot) => (
          <SpotChange
            isFresh={fresh.has(spot.id)}
            key={spot.id}
            reader={reader}
            side={spot.verdict === 'mine' ? 'mine' : 'theirs'}
            spot={spot}
          />
        ))}
      </dl>
    </section>
  )
