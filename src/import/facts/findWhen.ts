import type { WhenFact } from './facts.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join('|')})`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const until = String.raw`(?:\s*(?:-|–|to|and)\s*${day})?`
const monthFirst = new RegExp(`\\b${month} ${day}${until}(?:,? (\\d{4}))?(?!\\d)`, 'u')
const dayFirst = new RegExp(`\\b${day}${until} ${month}(?:,? (\\d{4}))?(?!\\d)`, 'u')
const weekday = /\b(?:on|this|last) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u

const iso = (year: string | undefined, name: string, number: string | undefined): string | null => {
  if (!year || !number) return null
  const date = new Date(
    Date.UTC(
      Number(year),
      months.findIndex((each) => each.startsWith(name.slice(0, 3))),
      Number(number),
    ),
  )
  return date.getUTCDate() === Number(number) ? date.toISOString().slice(0, 10) : null
}

/**
 * When an event was, by the sentence that reports it. A date without its year, or a weekday
 * alone, gives the words and no date.
 */
export const findWhen = (sentence: string): WhenFact => {
  const american = monthFirst.exec(sentence)
  const british = american ? null : dayFirst.exec(sentence)
  const found = american ?? british
  if (found) {
    const [, one = '', two, three = '', year] = found
    const [name, first, last] = american ? [one, two, three] : [three, one, two]
    const start = iso(year, name ?? '', first)
    const end = last ? iso(year, name ?? '', last) : null
    const precision = start === null ? 'unknown' : end === null ? 'day' : 'range'
    return { start, end, precision, dateText: found[0].trim() }
  }
  const name = weekday.exec(sentence)?.[1]
  return name
    ? { start: null, end: null, precision: 'weekday', dateText: name }
    : { start: null, end: null, precision: 'unknown', dateText: null }
}
