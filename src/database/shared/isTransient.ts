import { isMachinery } from './machinery.js'

/** MongoDB: write conflict, and a transaction that the server no longer knows. */
const mongoConflicts: ReadonlySet<unknown> = new Set([112, 251])
const deepestCause = 8

/** A conflict with another writer: nothing is wrong, the same work may succeed when begun anew. */
export function isTransient(error: unknown): boolean {
  return someCause(error, (each) => {
    if (each.isTransient === true || mongoConflicts.has(each.code)) return true
    if (typeof each.code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(each.code)) return true
    return hasLabel(each, 'TransientTransactionError')
  })
}

/** What makes an act start again: a conflict, the wish of its work, a unique conflict in machinery. */
export function isRetryable(error: unknown): boolean {
  if (isTransient(error)) return true
  return someCause(error, (each) => {
    if (each.code === 'retry-act') return true
    const data = each.name === 'ValidationError' ? each.data : undefined
    return isRecord(data) && isMachinery(data.collection)
  })
}

/** The server may or may not have committed: only asking it again can tell. */
export function isUnknownCommit(error: unknown): boolean {
  return someCause(error, (each) => hasLabel(each, 'UnknownTransactionCommitResult'))
}

function someCause(error: unknown, test: (each: Record<string, unknown>) => boolean): boolean {
  let each = error
  for (let depth = 0; depth < deepestCause && isRecord(each); depth += 1) {
    if (test(each)) return true
    each = each.cause
  }
  return false
}

function hasLabel(error: Record<string, unknown>, label: string): boolean {
  const labels = error.errorLabelSet ?? error.errorLabels
  return labels instanceof Set ? labels.has(label) : Array.isArray(labels) && labels.includes(label)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
