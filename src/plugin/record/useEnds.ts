'use client'

import { useCallback, useState } from 'react'

/** The two texts that are compared, by the events that saved them. */
export type Ends = {
  readonly from: number | null
  readonly to: number | null
  readonly choose: (which: 'from' | 'to', sequence: number) => void
}

/** The two ends of a comparison; at first those that are given. */
export const useEnds = (first: { from: number | null; to: number | null }): Ends => {
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({})
  const choose = useCallback<Ends['choose']>(
    (which, sequence) => setChosen((before) => ({ ...before, [which]: sequence })),
    [],
  )
  return { ...first, ...chosen, choose }
}
