import type { SearchedText } from './searchedTexts.js'
import { wordsIn, type Word } from './wordsIn.js'

/** A place where the words that were asked for stand. */
export type Highlight = {
  readonly field: string
  /** An extract of the text, plain; never markup. */
  readonly text: string
  /** What to mark in it: UTF-16 code units, from (inclusive) and to (exclusive), in order, apart. */
  readonly matches: readonly (readonly [from: number, to: number])[]
}

/** How much of a text is shown, in UTF-16 code units. */
const extractLength = 180
const lead = 40

/** A word may stand in a text thousands of times; the first ones decide. */
const mostHits = 300

const joined = (hits: readonly Word[]): [number, number][] => {
  const ranges: [number, number][] = []
  for (const { from, to } of [...hits].sort((one, other) => one.from - other.from)) {
    const last = ranges.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  return ranges
}

/** Where most of the different words stand together. */
const bestStart = (all: readonly Word[]): number => {
  const hits = all.slice(0, mostHits)
  let best = { start: 0, found: 0 }
  for (const { from } of hits) {
    const near = hits.filter((other) => other.from >= from && other.to <= from + extractLength)
    const found = new Set(near.map(({ word }) => word)).size
    if (found > best.found) best = { start: from, found }
  }
  return best.start
}

/** Back to where a word begins, so that none is cut; Chinese may be cut anywhere. */
const wholeWordFrom = (text: string, at: number): number => {
  if (at <= 0) return 0
  const blank = text.indexOf(' ', at)
  const next = blank === -1 || blank - at > 20 ? at : blank + 1
  return /[\uDC00-\uDFFF]/.test(text[next] ?? '') ? next + 1 : next
}

const wholeWordTo = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const blank = text.lastIndexOf(' ', at)
  const last = at - blank > 20 ? at : blank
  return /[\uDC00-\uDFFF]/.test(text[last] ?? '') ? last - 1 : last
}

const extract = ({ field, text }: SearchedText, hits: readonly Word[]): Highlight => {
  const ranges = joined(hits)
  if (field === 'title' || text.length <= extractLength) return { field, text, matches: ranges }
  const start = bestStart(hits)
  const from = wholeWordFrom(text, start - lead)
  const to = wholeWordTo(text, from + extractLength)
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = before.length - from
  return {
    field,
    text: before + text.slice(from, to) + after,
    matches: ranges
      .filter((range) => range[0] >= from && range[1] <= to)
      .map((range) => [range[0] + shift, range[1] + shift] as const),
  }
}

/**
 * Where a text answers a question: its title if a word stands there, and the one place that has most
 * of the words.
 */
export const highlight = (
  texts: readonly SearchedText[],
  words: readonly string[],
): Highlight[] => {
  const wanted = new Set(words)
  const found = texts.flatMap((one) => {
    const text = { ...one, text: one.text.normalize('NFC').replace(/\s+/g, ' ') }
    const hits = wordsIn(text.text).filter(({ word }) => wanted.has(word))
    return hits.length === 0 ? [] : [{ text, hits }]
  })
  const countOf = (hits: readonly Word[]) => new Set(hits.map(({ word }) => word)).size
  const title = found.find(({ text }) => text.field === 'title')
  const [best] = found
    .filter(({ text }) => text.field !== 'title')
    .sort((one, other) => countOf(other.hits) - countOf(one.hits))
  return [title, best].flatMap((one) => (one ? [extract(one.text, one.hits)] : []))
}
