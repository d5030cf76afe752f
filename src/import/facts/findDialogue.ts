import { asHeading } from './asHeading.js'
import { sentences } from './sentences.js'
import { nameRun } from './splitOrganisations.js'

const eventWord =
  /\b(?:Dialogue|Round ?table|Conference|Forum|Summit|Symposium|Meeting|Consultations?|Workshop|Seminar|Congress|Assembly|Session)\b/u
const held =
  /^(?:The |the )?(.+?) (?:was|were|is|will be|to be)? ?(?:held|convened|opened|concluded|took place|kicks? off|kicked off|opens)\b/u
const attended =
  /\b(?:attend(?:s|ed)?|address(?:es|ed)?|(?:spoke|speaks|speech|remarks|address) at|chair(?:s|ed)|presided over|opened|hosted|participated in) (?:the |an? )?(?=[A-Z\d])/u
const basis =
  /\bsigned (?:the|an?) ([^,.;]*?\b(?:agreement|memorandum[^,.;]*?|treaty|protocol)\b[^,.;]*?) in ((?:[A-Z][a-z]+ )?\d{4})\b/u
const guiding =
  /\b(?:around|guided by|in line with|in accordance with|following|implementing) (the (?:guidelines|spirit|instructions?|requirements?|guiding principles|important \w+) of .+?[’']s (?:statement|speech|remarks|instructions?|thought|report)\b[^.;]*)/u
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

const ranks = [
  [/\bMinister(?:s[’']?|ial)\b/u, 'ministers'],
  [/\bHigh-level\b/iu, 'high-level'],
  [/\bSenior Officials\b/iu, 'senior-officials'],
  [/\bExperts?\b/u, 'experts'],
] as const

const isName = (text: string): boolean => {
  const first = /^\p{Ll}+/u.exec(text)?.[0]
  const name = first && ordinals.includes(first) ? text.slice(first.length + 1) : text
  return nameRun(name) === name
}

const nameIn = (sentence: string): string | null => {
  const subject = held.exec(sentence)?.[1]
  if (subject && eventWord.test(subject) && isName(subject)) return asHeading(subject)
  const visit = attended.exec(sentence)
  if (!visit) return null
  const run = nameRun(sentence.slice(visit.index + visit[0].length)).replace(
    / (?:in|on) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?$/u,
    '',
  )
  return eventWord.test(run) ? run : null
}

/** What a page tells of the event it reports, apart from people, bodies, place and time. */
export const findDialogue = (title: string, paragraphs: readonly string[]) => {
  const all = paragraphs.flatMap(sentences)
  const name = [all[0] ?? '', title].map(nameIn).find((each) => each !== null) ?? null
  const number = /^(?:(\d+)(?:st|nd|rd|th)|([A-Z][a-z]+))\b/u.exec(name ?? '')
  const word = ordinals.indexOf(number?.[2]?.toLowerCase() ?? '')
  const agreement = all.map((sentence) => basis.exec(sentence)).find((found) => found !== null)
  return {
    name,
    ordinal: number?.[1] ? Number(number[1]) : word >= 0 ? word + 1 : null,
    rank: ranks.find(([pattern]) => pattern.test(name ?? ''))?.[1] ?? null,
    basis: agreement ? { agreement: agreement[1] ?? '', dateText: agreement[2] ?? '' } : null,
    guidingStatement:
      all.map((sentence) => guiding.exec(sentence)?.[1]).find((each) => each !== undefined) ?? null,
  }
}
