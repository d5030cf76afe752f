import { placeToSend } from './placesIn.js'
import type { VerbWords } from './useVerb.js'
import type { Question } from './verbQuestions.js'

const filled = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([, part]) => filled(part) !== undefined)
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/** A group and a person are chosen from one list; the API tells them apart. */
const whom = (chosen: unknown): VerbWords => {
  const [kind, value] = typeof chosen === 'string' ? chosen.split(/:(.*)/s) : []
  return kind === 'group' ? { group: value } : kind === 'person' ? { assignee: value } : {}
}

/**
 * What was filled in, as the API takes it: empty answers are left out, and a time goes out as it
 * was written, with the zone on whose clock it was meant. The server knows that zone's changes
 * better than the browser.
 * @param timeZone IANA name of the reader's zone, for a time without another
 */
export const wordsToSend = (
  answers: Readonly<Partial<Record<Question | 'evenIfReferred' | 'evenInBlackout', unknown>>>,
  timeZone: string,
): VerbWords => {
  const { place, ...words } = Object.fromEntries(
    Object.entries(answers)
      .map(([name, value]) => [name, filled(value)] as const)
      .filter(([, value]) => value !== undefined),
  )
  const { assignee, offset, takeOver, workingHours, ...rest } = words
  const others = {
    ...rest,
    ...(typeof place === 'string' ? placeToSend(place) : {}),
    ...whom(assignee),
    ...(takeOver === undefined ? {} : { reason: takeOver }),
    ...(workingHours === undefined ? {} : { workingHours: Number(workingHours) }),
  }
  return typeof words.at === 'string'
    ? {
        ...others,
        at: typeof offset === 'string' ? `${words.at}${offset.trim()}` : words.at,
        timeZone: words.timeZone ?? timeZone,
      }
    : others
}
