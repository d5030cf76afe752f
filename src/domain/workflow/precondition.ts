import type { Refusal } from '../refusals/Refusal.js'
import type { EventType } from '../ledger/event.js'
import { hasSeen, type Seen } from './hasSeen.js'
import type { Expectation } from './request.js'
import { readTag } from './tag.js'

/**
 * What a save expects to find, as `If-Match` says it (RFC 9110, 13.1.1): any text at all (`*`), or
 * one of these.
 */
export type Precondition = 'any' | readonly Expectation[]

/** Something that happened to a text after somebody read it. */
export type LaterEvent = {
  readonly type: EventType
  readonly at: string
  /** Who did it, for a sentence; `unknown` where nobody can tell, or somebody was forgotten. */
  readonly name: string
}

/** Reads `If-Match`: `*`, or a list of tags; null if it is neither. */
export const readPrecondition = (value: string): Precondition | null => {
  if (value.trim() === '*') return 'any'
  const tags = value.split(',').map(readTag)
  const known = tags.filter((tag) => tag !== null)
  return known.length === tags.length ? known : null
}

/** Whether what lies there is what the save expects. */
export const holdsFor = (precondition: Precondition, current: Seen): boolean =>
  precondition === 'any' || precondition.some((quoted) => hasSeen(quoted, current))

/** The newest text that whoever saves says they have read. */
export const newestQuoted = (quoted: readonly Expectation[]): Expectation | null =>
  quoted.reduce<Expectation | null>(
    (newest, one) => (newest === null || one.sequence > newest.sequence ? one : newest),
    null,
  )

/** To the minute, as people write an instant: `2026-11-01 09:30`. */
const minute = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ')

/**
 * Why a save is refused that quotes another text than the one that lies there. Where the words are
 * still the same, only the workflow has moved: that is said apart, because nothing has to be
 * compared and an approval would be void unseen.
 * @param since what happened after the quoted text, oldest first
 */
export const staleSave = (
  quoted: Expectation,
  current: Expectation,
  since: readonly LaterEvent[],
): Refusal => {
  if (since.length === 0 || quoted.sequence > current.sequence) return { code: 'stale' }
  const isOtherText = quoted.fingerprint !== current.fingerprint
  const saves = since.filter(({ type }) => type === 'edited')
  const told = isOtherText && saves.length > 0 ? saves : since
  const names = listed(told.map(({ name }) => name))
  const at = minute(told.at(-1)?.at ?? '')
  const events = listed(since.map(({ type }) => type))
  return isOtherText
    ? { code: 'saved-meanwhile', params: { names, at } }
    : { code: 'moved-meanwhile', params: { events, names, at } }
}
