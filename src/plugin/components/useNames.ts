'use client'

import { useCallback } from 'react'
import { useSentences } from './useSentences.js'

type Person = { readonly name: string | null }

/** Names as a list in words, each once; somebody whose name was erased, or unknown, is called so. */
export const useNames = (): ((people: readonly (Person | null)[]) => string) => {
  const say = useSentences()
  return useCallback(
    (people) => {
      const names = people.map((person) => {
        if (person?.name === 'system') return say('bar:system')
        if (person !== null && (person.name === null || person.name === 'erased'))
          return say('bar:erased')
        return person?.name && person.name !== 'unknown' ? person.name : say('bar:somebody')
      })
      return [...new Set(names)].join(say('bar:comma'))
    },
    [say],
  )
}
