/**
 * How long others may keep an answer. Browsers ask again soon (a 304 costs little); shared caches
 * keep it for a minute and may serve it for ten more while they ask.
 */
export const cacheRules = {
  answer: 'public, max-age=10, s-maxage=60, stale-while-revalidate=600',
  absence: 'public, max-age=10, s-maxage=10',
  file: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const
