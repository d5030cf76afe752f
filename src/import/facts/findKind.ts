import type { ActivityKind, Facts } from './facts.js'

const verbs: readonly [RegExp, ActivityKind][] = [
  [/\b(?:receive[sd]?|took|takes) (?:an? )?(?:phone |telephone )?call\b/u, 'receives-call'],
  [/\b(?:meets?|met|to meet)\b/u, 'meets'],
  [/\b(?:heads?|headed|leads?|led) (?:an? |the )?(?:[\w-]+ )?delegation\b/u, 'heads-delegation'],
  [/\b(?:chair(?:s|ed)?|preside[sd]?|co-?chair(?:s|ed)?)\b/u, 'chairs'],
  [/\b(?:signs?|signed) (?:the|an?|on)\b/u, 'signs'],
  [/\binspect(?:s|ed)?\b/u, 'inspects'],
  [
    /\b(?:speaks?|spoke|address(?:es|ed)? the|to address|deliver(?:s|ed)?\b.{0,40}\b(?:remarks?|speech(?:es)?|address))\b/u,
    'speaks',
  ],
  [/\battend(?:s|ed)?\b/u, 'attends'],
]
const planned =
  /\b(?:to be held|will be held|will (?:attend|meet|visit|address|hold)|to (?:attend|meet|visit|address))\b/u

/** What the leader did: by the title's verb, else by the verb of the first sentence that has them as subject. */
export const findKind = (
  title: string,
  doings: readonly string[],
): Pick<Facts, 'kind' | 'status'> => {
  const kindIn = (text: string) => verbs.find(([pattern]) => pattern.test(text))?.[1] ?? null
  const kind = [title, ...doings].map(kindIn).find((each) => each !== null) ?? null
  if (planned.test(title)) return { kind, status: 'planned' }
  const isPast =
    /\bheld\b/u.test(title) || doings.some((text) => /\b(?:was|were|met|\w+ed)\b/u.test(text))
  return { kind, status: isPast ? 'held' : null }
}
