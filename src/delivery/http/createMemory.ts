import { LRUCache } from 'lru-cache'
import type { NumberReading } from '../store/createNumberWatch.js'

type Kept<T> = { readonly at: number; readonly value: T }

/** Things prepared for readers, each kept under its address for as long as the public number stands. */
export type Memory<T extends object> = {
  /**
   * What is kept for this number; else what `prepare` makes, once for all who ask meanwhile, which is
   * kept if `isWorthKeeping`.
   */
  readonly recall: (
    address: string,
    reading: NumberReading,
    prepare: () => Promise<T>,
  ) => Promise<T>
}

/**
 * Memory for prepared things, bounded in bytes. A publication puts everything older out of reach
 * with the act itself.
 */
export const createMemory = <T extends object>(options: {
  /** Bytes in all. */
  readonly size: number
  readonly sizeOf: (value: T) => number
  readonly isWorthKeeping: (value: T) => boolean
  /** What to answer while the database is away and nothing is kept. */
  readonly missing: () => T
}): Memory<T> => {
  const kept = new LRUCache<string, Kept<T>>({
    maxSize: options.size,
    sizeCalculation: ({ value }, address) => options.sizeOf(value) + 2 * address.length + 500,
  })
  /** What is being prepared: a crowd that comes when a number has moved waits for one of them. */
  const underWay = new Map<string, Kept<Promise<T>>>()

  const keepFrom = async (address: string, at: number, prepare: () => Promise<T>): Promise<T> => {
    const value = await prepare()
    const isOvertaken = (kept.get(address)?.at ?? 0) > at
    if (options.isWorthKeeping(value) && !isOvertaken) kept.set(address, { at, value })
    return value
  }

  return {
    recall: async (address, { at, staleSince }, prepare) => {
      const known = kept.get(address)
      if (known?.at === at) return known.value
      if (staleSince !== null) return options.missing()
      const begun = underWay.get(address)
      if (begun?.at === at) return begun.value
      const mine = { at, value: keepFrom(address, at, prepare) }
      underWay.set(address, mine)
      try {
        return await mine.value
      } finally {
        if (underWay.get(address) === mine) underWay.delete(address)
      }
    },
  }
}
