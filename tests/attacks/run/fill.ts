/** What stands for a name in a request. */
export type Names = (name: string) => unknown

const placeholder = /<([a-zA-Z][\w.-]*)>/g
const alone = /^<([a-zA-Z][\w.-]*)>$/

/** Elements of HTML in a body are no placeholders. */
const isMarkup = (name: string): boolean => ['html', 'script', 'svg'].includes(name)

const fillText = (text: string, names: Names): unknown => {
  const [, whole] = alone.exec(text) ?? []
  if (whole !== undefined && !isMarkup(whole)) return names(whole)
  return text.replace(placeholder, (match, name: string) =>
    isMarkup(name) ? match : String(names(name)),
  )
}

/** A copy of anything that is sent, with every placeholder replaced by what it stands for. */
export const fill = <Value>(value: Value, names: Names): Value => {
  const filled = (part: unknown): unknown => {
    if (typeof part === 'string') return fillText(part, names)
    if (Array.isArray(part)) return part.map(filled)
    if (typeof part !== 'object' || part === null) return part
    const copy: Record<string, unknown> = {}
    // `__proto__` is a name like any other here.
    for (const [key, one] of Object.entries(part))
      Object.defineProperty(copy, key, {
        configurable: true,
        enumerable: true,
        value: filled(one),
        writable: true,
      })
    return copy
  }
  return filled(value) as Value
}
