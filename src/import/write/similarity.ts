const triplesOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}

/** How much two texts have in common, by their runs of three words: 0 nothing, 1 everything. */
export const similarity = (one: string, other: string): number => {
  const [first, second] = [triplesOf(one), triplesOf(other)]
  const common = [...first].filter((triple) => second.has(triple)).length
  const all = first.size + second.size - common
  return all === 0 ? 1 : common / all
}
