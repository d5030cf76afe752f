import type { Block, Run } from './Pasted.js'
import { typedBullet } from './wordList.js'

/** Stands for a line of the source that ended: nothing between Chinese characters, else a blank. */
export const wrapped = '\r'

type Letter = { readonly char: string; readonly run: Run }

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** What only moved the first line to the right, or filled a line that says nothing. */
const isBlank = (char: string): boolean => /^[\s\u00a0\u3000\u200b\ufeff]$/.test(char)

const lettersOf = (runs: readonly Run[]): Letter[] =>
  runs.flatMap((run) => Array.from(run.text, (char) => ({ char, run })))

const isBreak = ({ char }: Letter): boolean => char === '\n'

/** Two breaks end a paragraph, and so does one after which the line is indented by hand. */
const paragraphs = (letters: readonly Letter[]): Letter[][] => {
  const found: Letter[][] = [[]]
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] as Letter
    if (isBreak(letter)) {
      let next = at + 1
      while (next < letters.length && isBlank((letters[next] as Letter).char)) next += 1
      const between = letters.slice(at + 1, next).map(({ char }) => char)
      const indent = between.filter((char) => char === '\u3000' || char === '\u00a0').length
      if (between.includes('\n') || indent >= 2) {
        found.push([])
        at = next - 1
        continue
      }
    }
    found.at(-1)?.push(letter)
  }
  return found
}

const trimmed = (letters: readonly Letter[]): Letter[] => {
  const isWord = ({ char }: Letter): boolean => !isBlank(char)
  const first = letters.findIndex(isWord)
  return first === -1 ? [] : letters.slice(first, letters.findLastIndex(isWord) + 1)
}

/** One blank between words, none where a line of Chinese was wrapped, none round a break. */
const spaced = (letters: readonly Letter[]): Letter[] => {
  const found: Letter[] = []
  for (const [at, letter] of letters.entries()) {
    const { char, run } = letter
    if (char === '\u200b' || char === '\ufeff') continue
    const before = found.at(-1)?.char ?? ''
    if (char === '\n') {
      while (/^[ \u3000]$/.test(found.at(-1)?.char ?? '')) found.pop()
      found.push(letter)
    } else if (char === wrapped) {
      const after = letters.slice(at + 1).find((next) => next.char !== wrapped)?.char ?? ''
      const isInChinese = han.test(before) && han.test(after)
      if (!isInChinese && !/^[ \n]?$/.test(before)) found.push({ char: ' ', run })
    } else if (/^[ \t\u00a0]$/.test(char)) {
      if (!/^[ \n\u3000]?$/.test(before)) found.push({ char: ' ', run })
    } else if (char !== '\u3000' || before !== '\n') found.push(letter)
  }
  return found
}

const isSameLook = (one: Run, other: Run): boolean =>
  one.href === other.href && one.marks.join() === other.marks.join()

const regrouped = (letters: readonly Letter[]): Run[] => {
  const runs: Run[] = []
  for (const { char, run } of letters) {
    const last = runs.at(-1)
    if (last !== undefined && isSameLook(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + char }
    else runs.push({ ...run, text: char })
  }
  return runs
}

const withoutBullet = (block: Block, letters: readonly Letter[]): Block => {
  const text = letters.map(({ char }) => char).join('')
  const bullet = block.tag === 'p' && block.list === null ? typedBullet.exec(text)?.[0] : undefined
  return bullet === undefined
    ? { ...block, runs: regrouped(letters) }
    : {
        tag: 'p',
        list: { level: 1, isOrdered: false },
        runs: regrouped(letters.slice(Array.from(bullet).length)),
      }
}

/**
 * The paragraphs that a block holds, without what only stood for layout: blanks at the beginning of a
 * line, empty lines, no-break spaces, wrapped lines, bullets typed by hand.
 */
export const tidyBlock = (block: Block): Block[] => {
  if (block.tag === 'hr') return [block]
  return paragraphs(lettersOf(block.runs))
    .map((letters) => trimmed(spaced(trimmed(letters))))
    .filter((letters) => letters.length > 0)
    .map((letters) => withoutBullet(block, letters))
}
