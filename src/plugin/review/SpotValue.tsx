'use client'

import type { ReactNode } from 'react'
import type { Spot } from '../../domain/merge/Spot.js'
import { FoldedText } from '../components/saving/FoldedText.js'
import { nameOfSpot } from '../components/saving/nameOfSpot.js'
import { PictureList } from '../components/saving/PictureList.js'
import { picturesIn } from '../components/saving/picturesIn.js'
import type { Reader } from '../components/saving/readable.js'
import { sideOf } from '../components/saving/sideOf.js'

type Props = { readonly spot: Spot; readonly reader: Reader; readonly isFolding: boolean }

/** One place of a text: its name, and what stands there. */
export const SpotValue = ({ isFolding, reader, spot }: Props): ReactNode => {
  const value = sideOf(reader, spot, 'theirs')
  return (
    <div>
      <dt>{nameOfSpot(reader, spot)}</dt>
      <dd>
        <p className="communique-change">{isFolding ? <FoldedText value={value} /> : value}</p>
        <PictureList pictures={picturesIn(spot, spot.theirs, reader)} />
      </dd>
    </div>
  )
}
