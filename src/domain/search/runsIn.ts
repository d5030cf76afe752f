/** A stretch of text that is one word, or one row of signs between which no blanks are written. */
export type Run = {
  readonly kind: 'letters' | 'signs'
  readonly text: string
  /** Where it begins, in UTF-16 code units. */
  readonly from: number
}

/** Han, kana and hangul are written without blanks. */
const sign = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々〇]`
const letter = String.raw`(?:(?!${sign})[\p{L}\p{N}\p{M}])`
const runs = new RegExp(`(?<signs>${sign}+)|${letter}+(?:[’']${letter}+)*`, 'gu')

/** The runs of a text in its composed form (NFC). */
export const runsIn = (text: string): Run[] =>
  [...text.normalize('NFC').matchAll(runs)].map(({ 0: found, groups, index }) => ({
    kind: groups?.signs === undefined ? 'letters' : 'signs',
    text: found,
    from: index,
  }))
