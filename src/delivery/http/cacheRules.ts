/**
 * How long others may keep an answer. Browsers ask again soon (a 304 costs little); shared caches
 * keep it for a minute, may serve it for ten more while they ask, and while nobody answers.
 */
export const cacheRules = {
  answer: 'public, max-age=10, s-maxage=60, stale-while-revalidate=600, stale-if-error=600',
  /** The database is away: whoever keeps this asks again in a few seconds. */
  stale: 'public, max-age=5, s-maxage=5',
  absence: 'public, max-age=10, s-maxage=10',
  file: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const
