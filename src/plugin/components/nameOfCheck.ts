import type { Say } from './useSentences.js'

const builtIn = ['disclaimer', 'dead-links', 'leader-names', 'alt-texts', 'terminology'] as const

/** What a check is called: ours in words, one of the project by its name. */
export const nameOfCheck = (say: Say, check: string): string => {
  const known = builtIn.find((name) => name === check)
  return known === undefined ? check : say(`checks:${known}`)
}
