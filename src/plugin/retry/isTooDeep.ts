/** Levels a body may have; a rich text with lists in lists has a few dozen. */
export const deepestBody = 200

/** Whether a value nests deeper than programs that walk it can go. */
export const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestBody) return true
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
  }
  return false
}
