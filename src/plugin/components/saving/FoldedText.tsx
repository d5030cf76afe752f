'use client'

import { useState, type ReactNode } from 'react'
import { useSentences } from '../useSentences.js'

/** What is left to see on either side of a fold, in characters. */
const edge = 160

/** A long piece of a text that nobody changed: its edges, and the rest when it is asked for. */
export const FoldedText = ({ value }: { readonly value: string }): ReactNode => {
  const say = useSentences()
  const [isOpen, setIsOpen] = useState(false)
  const hidden = value.slice(edge, -edge)
  if (isOpen || hidden.length <= 2 * edge) return <span>{value}</span>
  return (
    <span>
      {value.slice(0, edge)}
      <button className="communique-fold" onClick={() => setIsOpen(true)} type="button">
        {say('saving:unfold', { count: String([...hidden].length) })}
      </button>
      {value.slice(-edge)}
    </span>
  )
}
