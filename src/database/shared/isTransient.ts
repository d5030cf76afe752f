import { faultOf } from './faultOf.js'
import { isMachinery } from './machinery.js'
import { someCause } from './someCause.js'

/** A conflict with another writer: nothing is wrong, the same work may succeed when begun anew. */
export function isTransient(error: unknown): boolean {
  return faultOf(error) === 'conflict'
}

/**
 * What makes work start again: a conflict, a database that was away for a moment, the wish of an
 * act, a unique conflict in machinery. Never a COMMIT whose outcome nobody knows: the work may have
 * been done.
 */
export function isRetryable(error: unknown): boolean {
  if (someCause(error, ({ code }) => code === 'outcome-unknown')) return false
  const fault = faultOf(error)
  if (fault === 'conflict' || fault === 'database-away') return true
  return someCause(error, (each) => {
    if (each.code === 'retry-act') return true
    const data = each.name === 'ValidationError' ? each.data : undefined
    return isMachinery(Reflect.get(Object(data), 'collection'))
  })
}
