import { countryOf } from './countries.js'
import { describeOrganisation } from './describeOrganisation.js'
import { comparable } from './mergeOrganisations.js'
import { organisationWord } from './splitOrganisations.js'

/** A person named with a post in one sentence. */
export type NamedPerson = {
  readonly name: string
  readonly post: string
  /** Name of the body the post is in, as printed there. */
  readonly organisation: string | null
  readonly country: string | null
  /** Where the naming begins and ends in the sentence. */
  readonly start: number
  readonly end: number
  /** Named as an owner (`…’s statement`): cited, not taking part. */
  readonly isPossessive: boolean
  /** The end of the body's name and the begin of the person's could not be told apart. */
  readonly isDoubtful: boolean
}

const rank =
  '(?:(?:Executive|Vice|Deputy|Assistant|Associate|Senior|Chief|Honorary|Acting|State|General|Prime|First|Special|Principal|Permanent|Environment)[ -])*'
const office =
  '(?:Minister|Secretary(?:[- ]General)?|Consultant|Director(?:[- ]General)?|Chair(?:man|woman|person)?|Commissioner|Administrator|Ambassador|President|Governor|Mayor|Advis[eo]r|Counsell?or|Representative|Envoy|Premier|Professor|CEO)'
const post = new RegExp(String.raw`\b${rank}${office}\b`, 'gu')
const startsWithPost = new RegExp(`^${rank}${office}\\b`, 'u')
const connector = /^ (?:with|of|for|from|at|to|in) (?:the )?/u
const joiners = new Set(['of', 'the', 'for', 'and', 'on', '&'])
const nameWord = /^\p{Lu}[\p{L}'-]+$/u

const isStop = (word: string) => /[,.;:)]$/u.test(word) || /[’']s?$/u.test(word)

/** Words from the start of a text that can be names; `and` counts only inside. */
const capitalWords = (text: string): string[] => {
  const words: string[] = []
  const all = text.split(' ')
  for (const [index, word] of all.entries()) {
    const next = all[index + 1] ?? ''
    const isInside =
      joiners.has(word) &&
      words.length > 0 &&
      /^(?:\p{Lu}|the$)/u.test(next) &&
      !startsWithPost.test(all.slice(index + 1).join(' '))
    if (!isInside && !/^\p{Lu}/u.test(word)) break
    words.push(word)
    if (isStop(word)) break
  }
  return words
}

const upToJoiner = (words: readonly string[]) => {
  const place = words.findIndex((word) => joiners.has(word))
  return place < 0 ? words : words.slice(0, place)
}

const bare = (word: string) => word.replace(/[’']s?$|[,.;:)]+$/gu, '')

/** Whether a text elsewhere opens a clause with these words, which a person's name does. */
const opensClause = (name: string, text: string) =>
  new RegExp(
    String.raw`(?:^|[,;“] |[.!?] |\b[Aa]nd )${name.replace(/[^\p{L} ]/gu, '.')} \p{Ll}`,
    'mu',
  ).test(text)

const splitNameFrom = (
  words: readonly string[],
  organisations: readonly string[],
  text: string,
) => {
  const plain = words.map(bare)
  const known = organisations.find((each) =>
    comparable(plain.join(' ')).startsWith(`${comparable(each)} `),
  )
  if (known) {
    const size = plain.findIndex(
      (_, index) => comparable(plain.slice(0, index + 1).join(' ')) === comparable(known),
    )
    return { body: plain.slice(0, size + 1), name: plain.slice(size + 1), isDoubtful: false }
  }
  const sure = [2, 3].find(
    (count) => words.length > count && opensClause(plain.slice(-count).join(' '), text),
  )
  const count = sure ?? 2
  return { body: plain.slice(0, -count), name: plain.slice(-count), isDoubtful: sure === undefined }
}

/**
 * People whom a sentence names with a post in front (`Vice Minister …`, `Consultant with the
 * Ministry … NAME`). Where the name of a body runs into the name of a person, the bodies known
 * from elsewhere on the page and other places of the person's name tell where to cut.
 */
export const findPeople = (
  sentence: string,
  organisations: readonly string[],
  text: string,
): NamedPerson[] =>
  [...sentence.matchAll(post)].flatMap((found) => {
    const after = found.index + found[0].length
    const joint = connector.exec(sentence.slice(after))?.[0] ?? ''
    const from = after + (joint ? joint.length : 1)
    const words = capitalWords(sentence.slice(from))
    const cut = joint
      ? splitNameFrom(words, organisations, text)
      : { body: [], name: upToJoiner(words).slice(0, 3).map(bare), isDoubtful: false }
    if (
      cut.name.length < 2 ||
      cut.name.length > 3 ||
      !cut.name.every((word) => nameWord.test(word) && !organisationWord.test(word))
    )
      return []
    const body = cut.body.join(' ')
    const isBody = organisationWord.test(body) || /^[A-Z]{2,9}$/u.test(body)
    const adjective = /([A-Z][\w.]+) $/u.exec(sentence.slice(0, found.index))?.[1]
    const used = words.slice(0, cut.body.length + cut.name.length)
    return [
      {
        name: cut.name.join(' '),
        post: isBody || body === '' ? found[0] : `${found[0]}${joint}${body}`,
        organisation: isBody ? describeOrganisation(body, null).name : null,
        country:
          (isBody ? describeOrganisation(body, null).country : null) ?? countryOf(adjective ?? ''),
        start: found.index,
        end: from + used.join(' ').replace(/[’']s?$|[,.;:)]+$/u, '').length,
        isPossessive: /[’']s?$/u.test(used.at(-1) ?? ''),
        isDoubtful: cut.isDoubtful,
      },
    ]
  })
