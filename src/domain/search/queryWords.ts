import { runsIn } from './runsIn.js'
import { wordsIn } from './wordsIn.js'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A word of several signs by its pairs, one of a single sign by itself. */
const pairsOf = (text: string): string[] => {
  const signs = [...text]
  const pairs = signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
  return pairs.length > 0 ? pairs : signs
}

/** The words of a run; a single sign belongs to the word after it, the last one to the word before. */
const partsOf = (text: string): string[] => {
  const parts: string[] = []
  let single = ''
  for (const { segment } of segmenter.segment(text)) {
    if (single === '' && [...segment].length === 1) single = segment
    else {
      parts.push(single + segment)
      single = ''
    }
  }
  return single === '' ? parts : [...parts.slice(0, -1), (parts.at(-1) ?? '') + single]
}

/**
 * The words that a text must have, all of them, to answer a question. Chinese is parted into words
 * first, since what is asked in one breath need not stand in one place.
 */
export const queryWords = (question: string): string[] => [
  ...new Set(
    runsIn(question).flatMap(({ kind, text }) =>
      kind === 'letters' ? wordsIn(text).map(({ word }) => word) : partsOf(text).flatMap(pairsOf),
    ),
  ),
]
