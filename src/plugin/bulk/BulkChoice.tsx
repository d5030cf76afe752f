'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { BulkItem } from './takeInTurn.js'

type Bulk = {
  readonly items: readonly BulkItem[]
  readonly chosen: ReadonlySet<string>
  readonly choose: (keys: readonly string[], isChosen: boolean) => void
}

const BulkContext = createContext<Bulk>({ items: [], chosen: new Set(), choose: () => undefined })

/** Which texts of a list are chosen. */
export const useBulk = (): Bulk => useContext(BulkContext)

type Props = { readonly items: readonly BulkItem[]; readonly children: ReactNode }

/** Around a list whose texts can be chosen. */
export const BulkChoice = ({ children, items }: Props): ReactNode => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const bulk = useMemo<Bulk>(
    () => ({
      items,
      chosen,
      choose: (keys, isChosen) =>
        setChosen((before) => {
          const others = [...before].filter((key) => !keys.includes(key))
          return new Set(isChosen ? [...others, ...keys] : others)
        }),
    }),
    [chosen, items],
  )
  return <BulkContext value={bulk}>{children}</BulkContext>
}
