import { asHeading } from './asHeading.js'
import { readNumber } from './readNumber.js'

const stated =
  /\b(\w+) (?:main |major |key )?(?:themes|topics)\b,?\s*(?:i\.e\.|namely|including|:)[,:]?\s*(.+?)(?=, (?:around|under|with|guided|following|in line)\b|\.$|$)/u

const splitInto = (list: string, count: number | null): string[] | null => {
  const ways = [list.split(/;\s*(?:and )?/u), list.split(/,? and /u), list.split(/,? and |, /u)]
  return ways.find((parts) => parts.length === count) ?? null
}

/** The themes of a dialogue, split only in a way that gives the number the page states. */
export const findThemes = (all: readonly string[]): { themes: string[]; isSplit: boolean } => {
  for (const sentence of all) {
    const found = stated.exec(sentence)
    if (!found) continue
    const list = found[2] ?? ''
    const parts = splitInto(list, readNumber(found[1] ?? ''))
    return { themes: (parts ?? [list]).map(asHeading), isSplit: parts !== null }
  }
  return { themes: [], isSplit: true }
}
