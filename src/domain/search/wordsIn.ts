import { stemmer } from 'stemmer'
import { commonWords } from './commonWords.js'
import { runsIn, type Run } from './runsIn.js'

/** A word as it is searched for, and where it stands in the text: UTF-16 code units, `to` exclusive. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

/** Nobody looks for a longer one, and no index keeps it. */
const longestWord = 60

/** Without case, accents and the possessive, and English without its endings (Porter's rules). */
const plain = (letters: string): string => {
  const bare = letters
    .replace(/[’']s$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return (/^[a-z]+$/.test(bare) ? stemmer(bare) : bare.normalize('NFC')).slice(0, longestWord)
}

const wordOf = ({ from, text }: Run): Word[] => {
  const word = commonWords.has(text.toLowerCase()) ? '' : plain(text)
  return word === '' ? [] : [{ word, from, to: from + text.length }]
}

/** Each sign of a run and each pair of neighbours, so that every word in it is found. */
const signsAndPairs = ({ from, text }: Run): Word[] => {
  const signs: Word[] = []
  for (const sign of text) {
    const at = signs.at(-1)?.to ?? from
    signs.push({ word: sign, from: at, to: at + sign.length })
  }
  const pairs = signs.flatMap((sign, index) => {
    const next = signs[index + 1]
    return next ? [{ word: sign.word + next.word, from: sign.from, to: next.to }] : []
  })
  return [...signs, ...pairs]
}

/**
 * The words of a text under which it is found. Chinese has no blanks between words: each sign counts,
 * and each pair of neighbours. English words lose their endings, so that "visits" finds "visited";
 * those that stand in every text ("the", "of") are left out.
 */
export const wordsIn = (text: string): Word[] =>
  runsIn(text).flatMap((run) => (run.kind === 'letters' ? wordOf(run) : signsAndPairs(run)))
