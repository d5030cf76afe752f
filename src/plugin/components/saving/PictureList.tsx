'use client'

import type { ReactNode } from 'react'
import { useSentences } from '../useSentences.js'
import type { Picture } from './picturesIn.js'

type Props = {
  readonly pictures: readonly Picture[]
  /** Whether they came or went; not said: they stand there. */
  readonly kind?: 'added' | 'removed'
}

/** Pictures to be looked at, each with its title. */
export const PictureList = ({ kind, pictures }: Props): ReactNode => {
  const say = useSentences()
  return pictures.length === 0 ? null : (
    <div className="communique-pictures">
      {pictures.map(({ address, key, title }) => (
        <figure className="communique-picture" key={key}>
          <img alt="" src={address} />
          <figcaption>
            {kind === undefined ? null : <strong>{say(`saving:${kind}`)} </strong>}
            {title}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
