/** Numbers that look like chance and come again with the same seed. */
export type Chance = {
  /** A whole number from 0 to one less than `below`. */
  readonly under: (below: number) => number
  /** One of them; undefined where there are none. */
  readonly one: <T>(of: readonly T[]) => T | undefined
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger (public domain). */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const under = (below: number): number => Math.floor(next() * below)
  return { under, one: (of) => of[under(of.length)] }
}
