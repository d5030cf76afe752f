import { sha256 } from '../fingerprint/hash.js'
import { genesisHash } from './seal.js'

/** Where a chain stands: how far it goes, and the hash it ends with. */
export type ChainEnd = { readonly position: number; readonly hash: string }

/** One row of a chain as it is stored. */
export type ChainLink = {
  readonly position: number
  readonly hash: string
  /** The canonical text of the event, which the hash is taken of. */
  readonly text: string
  /** The hash the event says the row before it has; null where it cannot be read. */
  readonly previous: string | null
}

export type ChainDifference = {
  readonly position: number
  readonly problem: 'missing' | 'altered' | 'unlinked' | 'head-differs' | 'head-missing'
}

/** Where every chain begins. */
export const startOfChain: ChainEnd = { position: 0, hash: genesisHash }

/** So many places of one gap are named; a forged number must not fill the memory. */
const mostNamed = 100

const missing = (from: number, until: number): ChainDifference[] =>
  Array.from({ length: Math.max(0, Math.min(until - from, mostNamed)) }, (_, offset) => ({
    position: from + offset,
    problem: 'missing',
  }))

/**
 * Goes from one row of a chain to the next: names a gap before it, an altered row, and one that
 * does not follow the row before it.
 */
export const checkLink = (
  before: ChainEnd,
  { position, hash, text, previous }: ChainLink,
): { readonly end: ChainEnd; readonly differences: readonly ChainDifference[] } => {
  const isNumber = Number.isSafeInteger(position)
  return {
    end: { position: isNumber ? Math.max(before.position, position) : before.position, hash },
    differences: [
      ...(isNumber ? missing(before.position + 1, position) : []),
      ...(sha256(text) === hash && isNumber ? [] : [{ position, problem: 'altered' } as const]),
      ...(previous === before.hash ? [] : [{ position, problem: 'unlinked' } as const]),
    ],
  }
}

/** Compares where a chain ends with what its head remembers; null: there is no head. */
export const checkEnd = (end: ChainEnd, head: ChainEnd | null): readonly ChainDifference[] => {
  if (head === null)
    return end.hash === genesisHash ? [] : [{ position: end.position, problem: 'head-missing' }]
  return [
    ...missing(end.position + 1, head.position + 1),
    ...(head.hash !== end.hash || head.position !== end.position
      ? [{ position: head.position, problem: 'head-differs' } as const]
      : []),
  ]
}

/** Recomputes one chain, oldest first, and names every difference. */
export const checkChain = (
  links: readonly ChainLink[],
  head: ChainEnd | null,
): readonly ChainDifference[] => {
  const differences: ChainDifference[] = []
  let end = startOfChain
  for (const link of links) {
    const step = checkLink(end, link)
    differences.push(...step.differences)
    end = step.end
  }
  return [...differences, ...checkEnd(end, head)]
}
