import type { EventView } from '../acts/lookAt.js'
import type { Say } from '../components/useSentences.js'
import { wordsOf } from '../components/wordsOf.js'

type Instant = (instant: string, timeZone?: string) => string

/**
 * What is on record of an event beside who did it and when, as sentences: the reason that was given,
 * the note for readers, the time that was named, the stage it counts for.
 */
export const aboutEvent = (
  { details, reason }: Pick<EventView, 'details' | 'reason'>,
  say: Say,
  instant: Instant,
): string[] => {
  const { at, changeNote, dueAt, expiresAt, formerNote, kind, recipient, stage, timeZone } = details
  const said = wordsOf(reason)
  const note = wordsOf(changeNote)
  const former = wordsOf(formerNote)
  return [
    said === '' ? null : say('record:reason', { words: said }),
    note === '' ? null : say('record:note', { words: note }),
    former === '' ? null : say('record:formerNote', { words: former }),
    // Of what was never public before, nobody says how much of it changed.
    kind === undefined || note === '' ? null : say(`record:${kind}`),
    at === undefined || timeZone === undefined
      ? null
      : say('record:at', { time: instant(at, timeZone), timeZone }),
    dueAt ? say('bar:dueBy', { time: instant(dueAt) }) : null,
    stage === undefined ? null : say('record:stage', { stage }),
    recipient === undefined || expiresAt === undefined
      ? null
      : say('record:recipient', { recipient, time: instant(expiresAt) }),
    details.redirectTo ? say('bar:redirected', { target: details.redirectTo }) : null,
    details.hasUnknownAuthor === true ? say('record:unknownAuthor') : null,
  ].filter((sentence) => sentence !== null)
}
