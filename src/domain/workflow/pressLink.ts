import type { LedgerEvent } from '../ledger/event.js'
import type { DocumentState } from './documentState.js'
import { isReadable } from './states.js'

/** What becomes of somebody who opens a press link. */
export type PressLinkState =
  /** They read the text, and are told until when nobody else may. */
  | 'open'
  /** The text is public by now: they are sent there. */
  | 'public'
  | 'revoked'
  | 'expired'
  /** The text was edited, taken back or failed to go out: it is no longer the one to come. */
  | 'over'

/**
 * Where a press link stands at an instant. It shows one approved text while that is on its way to
 * the public, and never anything else.
 * @param made the event that made it
 * @param since the events after that one, oldest first
 */
export const pressLinkState = (
  state: DocumentState,
  made: Pick<LedgerEvent, 'sequence' | 'fingerprint' | 'details'>,
  since: readonly LedgerEvent[],
  now: string,
): PressLinkState => {
  const isRevoked = since.some(
    ({ details, type }) => type === 'press-link-revoked' && details.link === made.sequence,
  )
  if (isRevoked) return 'revoked'
  const wentOut = since.some(
    ({ fingerprint, type }) =>
      (type === 'published' || type === 'force-published') && fingerprint === made.fingerprint,
  )
  if (wentOut && isReadable(state.public.state)) return 'public'
  if (Date.parse(made.details.expiresAt ?? '') <= Date.parse(now)) return 'expired'
  const isOnItsWay =
    (state.working.state === 'approved' || state.working.state === 'scheduled') &&
    (state.pressLinks ?? []).some(({ sequence }) => sequence === made.sequence) &&
    state.fingerprint === made.fingerprint
  return isOnItsWay ? 'open' : 'over'
}
