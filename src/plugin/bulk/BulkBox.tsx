'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'
import { useBulk } from './BulkChoice.js'

type Props = {
  /** The text; not said: all of the list. */
  readonly of?: { readonly key: string; readonly title: string }
}

/** The box that chooses a text of a list, or all of them. */
export const BulkBox = ({ of }: Props): ReactNode => {
  const say = useSentences()
  const { choose, chosen, items } = useBulk()
  const box = useRef<HTMLInputElement>(null)
  const keys = of === undefined ? items.map(({ key }) => key) : [of.key]
  const count = keys.filter((key) => chosen.has(key)).length
  const isSome = count > 0 && count < keys.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome
  }, [isSome])
  return (
    <input
      aria-label={
        of === undefined ? say('bulk:chooseAll') : say('bulk:choose', { title: of.title })
      }
      checked={count === keys.length && count > 0}
      onChange={(event) => choose(keys, event.target.checked)}
      ref={box}
      type="checkbox"
    />
  )
}
