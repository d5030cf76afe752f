import type { PageCredits } from './page.js'
import { plainLine } from './plainLine.js'

const name = String.raw`[A-Z][\p{L}'’-]*(?: [A-Z][\p{L}'’-]*){1,2}`
const names = String.raw`(${name}(?:(?:, | and | & )${name})*)`
const agency = String.raw`(?:(?:,| from|,? of)? ?([A-Z][A-Za-z ]{2,30}))?`
const kinds: readonly [RegExp, 'sourceReporter' | 'photographer' | 'reporter'][] = [
  [new RegExp(`^Chinese report by ${names}${agency}\\.?$`, 'u'), 'sourceReporter'],
  [new RegExp(`^Photos? by ${names}${agency}\\.?$`, 'u'), 'photographer'],
  [new RegExp(`^By ${names}${agency}\\.?$`, 'u'), 'reporter'],
]

/** Reads a credit line such as `Photo by Wang Wei, CENEWS`; null for a line that is none. */
export const readCredit = (line: string): Partial<PageCredits> | null => {
  const plain = plainLine(line).replace(/^[([]|[)\]]$/gu, '')
  for (const [pattern, kind] of kinds) {
    const found = pattern.exec(plain)
    if (found) return { [kind]: found[1] ?? null, agency: found[2]?.trim() ?? null }
  }
  return null
}
