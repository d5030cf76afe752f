import type { NamedPerson } from './findPeople.js'
import type { PersonFunction } from './facts.js'
import { speechVerbs } from './speechVerbs.js'

/** Somebody who is the subject (or the one met) of a sentence that reports what was done. */
export type Acting = {
  readonly name: string
  readonly person: NamedPerson | null
  readonly functions: readonly PersonFunction[]
}

const doings: readonly [RegExp, PersonFunction | null][] = [
  [
    /\b(?:deliver(?:s|ed)? (?:an? |the |opening |closing |keynote |congratulatory )*(?:remarks?|speech(?:es)?|address(?:es)?)|spoke at|speaks at|address(?:es|ed) the)\b/u,
    'speaker',
  ],
  [/\b(?:chair(?:s|ed)|preside[sd] over|co-?chaired)\b/u, 'chair'],
  [/\b(?:hosts|hosted)\b/u, 'host'],
  [/\b(?:signs|signed)\b/u, 'signatory'],
  [/\b(?:heads|headed|leads|led) (?:an? |the )?(?:[\w-]+ )?delegation\b/u, 'head'],
  [/\b(?:attend(?:s|ed)|was present|were present|participate[sd] in|took part in)\b/u, 'present'],
  [
    /\b(?:meets?|met|visit(?:s|ed)|inspect(?:s|ed)|received?|to (?:attend|meet|visit|address))\b/u,
    null,
  ],
  [new RegExp(`^ ${speechVerbs}\\b`, 'u'), null],
]
const lead = /^(?:(?:On behalf of|At|On|In|During|After) [^,]{1,120}, )?(?:Mr\. |Ms\. |Dr\. )?/u
const plainName = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})(?= (?:and |${speechVerbs}|delivered|attended|attends|meets?|met|spoke|speaks|chair(?:s|ed)|hosts?|signs?|leads?|heads?|inspects|inspected|to (?:attend|meet|visit|address))\b)`,
  'u',
)
const firstWordOfThings =
  /^(?:The|This|These|Those|That|All|Both|Many|Some|Delegates|Government|Chinese|Japanese)\b/u

/** Who acts in one sentence, and in what function. People inside names of bodies and owners of statements do not. */
export const findParticipants = (sentence: string, people: readonly NamedPerson[]): Acting[] => {
  const subjects: { name: string; person: NamedPerson | null }[] = []
  let place = lead.exec(sentence)?.[0].length ?? 0
  for (;;) {
    const person = people.find(
      (each) =>
        each.start === place || (each.start === place + 4 && sentence.startsWith('the ', place)),
    )
    const name = person ? null : plainName.exec(sentence.slice(place))?.[1]
    if (person && !person.isPossessive) {
      subjects.push({ name: person.name, person })
      place = person.end
    } else if (name && !firstWordOfThings.test(name)) {
      subjects.push({ name, person: null })
      place += name.length
    } else break
    const next = /^(?:, and |, | and )/u.exec(sentence.slice(place))
    if (!next) break
    place += next[0].length
  }
  const predicate = sentence.slice(place)
  const found = doings.filter(([pattern]) => pattern.test(predicate))
  if (subjects.length === 0 || found.length === 0) return []
  const met = /^ (?:will )?(?:meets?|met|to meet)(?: with)?\b/u.test(predicate)
    ? people
        .filter((each) => each.start >= place && !each.isPossessive)
        .map((person) => ({ name: person.name, person, functions: [] }))
    : []
  const functions = found.map(([, what]) => what).filter((what) => what !== null)
  const isOnly = functions.length > 1 ? functions.filter((what) => what !== 'present') : functions
  return [...subjects.map((each) => ({ ...each, functions: isOnly })), ...met]
}
