import type { LedgerEvent, PublicEvent } from './event.js'
import { genesisHash, seal, type Sealed } from './seal.js'

/** What a chain must end with, as its head remembers it. */
export type ChainEnd = { readonly position: number; readonly hash: string }

export type ChainDifference = {
  readonly position: number
  readonly problem: 'missing' | 'altered' | 'unlinked' | 'head-differs' | 'head-missing'
}

/** So many places of one gap are named; a forged number must not fill the memory. */
const mostNamed = 100

const missing = (from: number, until: number): ChainDifference[] =>
  Array.from({ length: Math.max(0, Math.min(until - from, mostNamed)) }, (_, offset) => ({
    position: from + offset,
    problem: 'missing',
  }))

const positionOf = (event: LedgerEvent | PublicEvent): number =>
  'sequence' in event ? event.sequence : event.number

/**
 * Recomputes one chain (oldest first) and names every difference: a row that is missing, that was
 * altered, that does not name the row before, and an end that is not the one its head remembers.
 */
export const checkChain = (
  rows: readonly Sealed<LedgerEvent | PublicEvent>[],
  end: ChainEnd | null,
): ChainDifference[] => {
  const differences: ChainDifference[] = []
  let expected = 1
  let previous = genesisHash
  for (const { hash, ...event } of rows) {
    const position = positionOf(event as LedgerEvent)
    differences.push(...missing(expected, position))
    if (seal(event as LedgerEvent).hash !== hash) differences.push({ position, problem: 'altered' })
    if (event.previous !== previous) differences.push({ position, problem: 'unlinked' })
    previous = hash
    expected = Math.max(expected, position + 1)
  }
  if (end === null) {
    if (rows.length > 0) differences.push({ position: expected - 1, problem: 'head-missing' })
    return differences
  }
  differences.push(...missing(expected, end.position + 1))
  if (end.hash !== previous || end.position < expected - 1)
    differences.push({ position: end.position, problem: 'head-differs' })
  return differences
}
