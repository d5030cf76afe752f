const deepestCause = 8

/** Whether an error, or one of those it was caused by, passes a test. */
export function someCause(
  error: unknown,
  test: (each: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  let each = error
  for (let depth = 0; depth < deepestCause && isRecord(each); depth += 1) {
    if (test(each)) return true
    each = each.cause
  }
  return false
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
