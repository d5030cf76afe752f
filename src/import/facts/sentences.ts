const end =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Vol|H\.E|i\.e|e\.g|U\.S|U\.K))[.!?][”"’)]*\s+(?=[“"(]?\p{Lu})/gu

/** The sentences of a paragraph, as printed. */
export const sentences = (paragraph: string): string[] => {
  const parts: string[] = []
  let start = 0
  for (const found of paragraph.matchAll(end)) {
    const stop = found.index + found[0].length
    parts.push(paragraph.slice(start, stop).trim())
    start = stop
  }
  return [...parts, paragraph.slice(start).trim()].filter(Boolean)
}
