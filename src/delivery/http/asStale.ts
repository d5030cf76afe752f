import type { NumberReading } from '../store/createNumberWatch.js'
import type { Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'

/**
 * Marks an answer that was prepared while the database still answered (RFC 9211: a negative `ttl` is
 * how many seconds it is past its time). Caches ask again soon; a fresh answer stays as it is.
 */
export const asStale = (answer: Answer, { staleSince }: NumberReading, now: Date): Answer => {
  if (staleSince === null || answer.status !== 200) return answer
  const seconds = Math.max(1, Math.round((now.getTime() - staleSince.getTime()) / 1000))
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'Cache-Control': cacheRules.stale,
      'Cache-Status': `communique; hit; ttl=-${seconds}`,
    },
  }
}
