/** A name as it is written, and the known spelling it is near to. */
export type NearName = { readonly written: string; readonly known: string }

/** Edits between two words: letters put in, left out, changed, or two neighbours swapped. */
const distance = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const before = rows[at - 1] ?? []
      const cost = one[at - 1] === other[to - 1] ? 0 : 1
      const isSwap =
        at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      row.push(
        Math.min(
          (before[to] ?? 0) + 1,
          (row[to - 1] ?? 0) + 1,
          (before[to - 1] ?? 0) + cost,
          isSwap ? (rows[at - 2]?.[to - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}

const folded = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

const isHan = (name: string): boolean => /^\p{Script=Han}{3,}$/u.test(name)

const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).map((word) => word.replace(/['’]s$/, ''))

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Short names are told apart by one letter; in longer ones two may be wrong. */
const reach = (name: string): number => (name.length < 8 ? 1 : 2)

const windows = (parts: readonly string[], size: number): string[][] =>
  parts.slice(size - 1).map((_, index) => [...parts.slice(index, index + size)])

const nearInWords = (words: readonly string[], known: string, size: number): string[] =>
  windows(words, size)
    .filter((window) => window.every(isCapital))
    .map((window) => window.join(' '))
    .filter((name) => {
      if (Math.abs(name.length - known.length) > reach(known)) return false
      return distance(folded(name), folded(known)) <= reach(known)
    })

/** One character of a Chinese name is another, and not that of the family. */
const nearInHan = (text: string, known: string): string[] =>
  (text.match(/\p{Script=Han}+/gu) ?? [])
    .flatMap((run) => windows([...run], known.length))
    .filter(
      (window) =>
        window[0] === known[0] &&
        window.filter((character, index) => character !== known[index]).length === 1,
    )
    .map((window) => window.join(''))

/**
 * Names that are written almost, but not quite, as they are known. Names of one word are left out,
 * Chinese ones of two characters too: too much else is near to them.
 */
export const nearNames = (text: string, spellings: readonly string[]): NearName[] => {
  const known = [...new Set(spellings.map((name) => name.replace(/\s+/g, ' ').trim()))]
  const exact = new Set(known.map(folded))
  const words = wordsOf(text)
  const found = known.flatMap((name) => {
    const size = wordsOf(name).length
    const near = isHan(name)
      ? nearInHan(text, name)
      : size > 1
        ? nearInWords(words, wordsOf(name).join(' '), size)
        : []
    return near.map((written) => ({ written, known: name }))
  })
  return found.filter(
    ({ written }, index) =>
      !exact.has(folded(written)) && index === found.findIndex((one) => one.written === written),
  )
}
