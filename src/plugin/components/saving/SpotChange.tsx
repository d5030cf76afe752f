'use client'

import type { ReactNode } from 'react'
import type { Spot } from '../../../domain/merge/Spot.js'
import { useSentences } from '../useSentences.js'
import { nameOfSpot } from './nameOfSpot.js'
import { PictureList } from './PictureList.js'
import { picturesIn, type Picture } from './picturesIn.js'
import type { Reader } from './readable.js'
import { sideOf } from './sideOf.js'
import { TextChange } from './TextChange.js'

type Props = {
  readonly spot: Spot
  readonly reader: Reader
  /** The side that is compared with what was there before. */
  readonly side: 'mine' | 'theirs'
  readonly isFresh?: boolean
  readonly isFolding?: boolean
}

const without = (list: readonly Picture[], other: readonly Picture[]): Picture[] =>
  list.filter(({ key }) => !other.some((one) => one.key === key))

/** One place of a text: its name, and what was changed there. */
export const SpotChange = (props: Props): ReactNode => {
  const { isFolding = false, isFresh = false, reader, side, spot } = props
  const say = useSentences()
  const from = sideOf(reader, spot, 'base')
  const to = sideOf(reader, spot, side)
  const before = picturesIn(spot, spot.base, reader)
  const after = picturesIn(spot, spot[side], reader)
  return (
    <div>
      <dt>
        {nameOfSpot(reader, spot)} {isFresh ? <mark>{say('saving:new')}</mark> : null}
      </dt>
      <dd>
        {from === to ? (
          <p className="communique-choice__note">{say('saving:sameWords')}</p>
        ) : (
          <TextChange from={from} isFolding={isFolding} to={to} />
        )}
        <PictureList kind="removed" pictures={without(before, after)} />
        <PictureList kind="added" pictures={without(after, before)} />
      </dd>
    </div>
  )
}
