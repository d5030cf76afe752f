import type { VerbWords } from '../components/useVerb.js'
import type { Plan } from './CalendarItem.js'

/** A local time lies so many milliseconds from the same in UTC, at most. */
const farthestZone = 14 * 3_600_000

/** Whether a review that is due at an instant is due after a time, whatever its zone. */
const isAfter = (dueAt: string, time: string): boolean =>
  Date.parse(dueAt) > Date.parse(`${time}Z`) + farthestZone

/**
 * What was said when a text was scheduled without approval, to be said again for another time. Its
 * review stays due when it was, if that is still after it went out.
 */
export const forcedWords = (forced: Plan['forced'], time: string): VerbWords => {
  if (forced === null) return {}
  const { changeNote, dueAt, kind } = forced
  return {
    kind,
    ...(changeNote === null ? {} : { changeNote }),
    ...(dueAt !== null && isAfter(dueAt, time) ? { dueAt } : {}),
  }
}
