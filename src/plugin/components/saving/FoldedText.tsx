'use client'

import { useState, type ReactNode } from 'react'
import { useSentences } from '../useSentences.js'

/** About so much is left to see on either side of a fold, in characters. */
const edge = 160

/** Where a word ends near a place, so that none is cut; Chinese has no blanks to look for. */
const blankNear = (value: string, place: number): number => {
  const blank = value.indexOf(' ', place)
  return blank === -1 || blank > place + 30 ? place : blank + 1
}

/** A long piece of a text that nobody changed: its edges, and the rest when it is asked for. */
export const FoldedText = ({ value }: { readonly value: string }): ReactNode => {
  const say = useSentences()
  const [isOpen, setIsOpen] = useState(false)
  const [from, to] = [blankNear(value, edge), blankNear(value, value.length - edge)]
  const hidden = value.slice(from, to)
  if (isOpen || hidden.length <= 2 * edge) return <span>{value}</span>
  return (
    <span>
      {value.slice(0, from)}
      <button className="communique-fold" onClick={() => setIsOpen(true)} type="button">
        {say('saving:unfold', { count: String([...hidden].length) })}
      </button>
      {value.slice(to)}
    </span>
  )
}
