import type { WordCount } from '../../domain/search/wordIndex.js'

/** How many hits have a value. */
export type FacetCount = { readonly value: string; readonly count: number }

const summed = (
  counts: readonly WordCount[],
  valueOf: (count: WordCount) => string,
): FacetCount[] => {
  const sums = new Map<string, number>()
  for (const count of counts) {
    const value = valueOf(count)
    sums.set(value, (sums.get(value) ?? 0) + count.count)
  }
  return [...sums].map(([value, count]) => ({ value, count }))
}

/** Types, the most frequent first. */
export const typeFacet = (counts: readonly WordCount[]): FacetCount[] =>
  summed(counts, ({ type }) => type).sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  )

/** Years, the latest first. */
export const yearFacet = (counts: readonly WordCount[]): FacetCount[] =>
  summed(counts, ({ year }) => year).sort((one, other) => (one.value < other.value ? 1 : -1))

/** All of them together. */
export const totalOf = (counts: readonly WordCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0)
