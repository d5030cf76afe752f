import type { Expectation } from './request.js'

/**
 * The tag of a text: which event it stands at and what it says. `ETag` carries it out, `If-Match`
 * back (RFC 9110, 8.8.3). A text that was never saved has `"0-"`.
 */
export const tagOf = ({ sequence, fingerprint }: Expectation): string =>
  `"${sequence}-${fingerprint ?? ''}"`

/** What a tag says; null for anything else, weak tags (`W/"…"`) among it: those name no one text. */
export const readTag = (tag: string): Expectation | null => {
  const match = /^"(\d{1,15})-([0-9a-f]{0,64})"$/.exec(tag.trim())
  return match === null ? null : { sequence: Number(match[1]), fingerprint: match[2] || null }
}
