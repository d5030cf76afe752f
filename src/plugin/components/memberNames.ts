'use client'

import { createContext, useContext } from 'react'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { BarView } from './barView.js'

/** A title in one line; the key of the text where it has none. */
export const titleIn = (title: LocalizedText | null, key: string): string => {
  const words = typeof title === 'string' ? [title] : Object.values(title ?? {})
  return words.filter((word) => word !== '').join(' / ') || key
}

/** What the texts that a step can be about are called, by document key. */
export const MemberNames = createContext<ReadonlyMap<string, string>>(new Map())

export const namesOfMembers = (view: BarView | null): ReadonlyMap<string, string> =>
  new Map(
    [...(view?.members ?? []), ...(view?.needs ?? [])].map(({ collection, id, title }) => [
      `${collection}/${id}`,
      titleIn(title, `${collection}/${id}`),
    ]),
  )

/** The name of a member; its key where it is none. */
export const useMemberName = (): ((document: string) => string) => {
  const names = useContext(MemberNames)
  return (document) => names.get(document) ?? document
}

/** A sentence with the names of texts in place of their keys. */
export const useNamed = (): ((sentence: string) => string) => {
  const names = useContext(MemberNames)
  return (sentence) =>
    [...names].reduce(
      (named, [document, name]) => named.replaceAll(document, `“${name}”`),
      sentence,
    )
}
