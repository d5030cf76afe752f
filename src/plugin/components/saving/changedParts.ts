import { diffArrays, diffWords } from 'diff'

/** A piece of a text that stayed, came in, or went. */
export type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly value: string }

/** So many differences in one comparison are looked for; a text beyond them is another text. */
const most = { maxEditLength: 2_000 }

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

const whole = (from: string, to: string): Part[] => [
  ...(from === '' ? [] : [{ kind: 'removed' as const, value: from }]),
  ...(to === '' ? [] : [{ kind: 'added' as const, value: to }]),
]

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): Part['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same'

const words = (from: string, to: string, intlSegmenter: Intl.Segmenter): Part[] =>
  diffWords(from, to, { intlSegmenter, ...most })?.map((change) => ({
    kind: kindOf(change),
    value: change.value,
  })) ?? whole(from, to)

/**
 * What was changed in a text: line by line first, so that a long text is compared in no time, then
 * word by word within the lines that differ. Where next to nothing is left of it, the one text is
 * said to have gone and the other to have come.
 * @param language in which words are told apart; Chinese has no spaces between them
 */
export const changedParts = (from: string, to: string, language: string): Part[] => {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const hunks = diffArrays(linesOf(from), linesOf(to), most)
  if (hunks === undefined) return whole(from, to)
  const parts: Part[] = []
  let gone = ''
  for (const [index, hunk] of hunks.entries()) {
    const text = hunk.value.join('')
    if (hunk.removed && hunks[index + 1]?.added) gone = text
    else if (hunk.added && gone !== '') {
      parts.push(...words(gone, text, intlSegmenter))
      gone = ''
    } else parts.push({ kind: kindOf(hunk), value: text })
  }
  return parts.filter(({ value }) => value !== '')
}
