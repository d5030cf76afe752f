import type { PayloadRequest } from 'payload'
import type { EventDetails, LedgerEvent } from '../../domain/ledger/event.js'
import { applyToRelease } from '../../domain/release/foldRelease.js'
import type { ReleaseState } from '../../domain/release/releaseState.js'
import type { DecidedEvent } from '../../domain/workflow/decide.js'
import { carryOut } from '../acts/carryOut.js'
import { writeEvent } from '../acts/record.js'
import { writeReleaseState } from '../store/heads.js'
import { appendPublicEvent, nextPublic } from '../store/ledger.js'
import type { CurrentRelease, MemberText } from './readRelease.js'

/** What was decided about a release: its own event, and those of its members. */
type Decided = {
  readonly event: DecidedEvent
  readonly members: readonly {
    readonly document: string
    readonly events: readonly DecidedEvent[]
  }[]
}

/**
 * Does what was decided about a release, all in the request's transaction: what happens to each
 * member in its own chain, then the release's event; what goes public does so under one number,
 * with one row in the public ledger that names every member.
 * @param more what the release's event says beyond what was decided
 */
export const carryOutRelease = async (
  req: PayloadRequest,
  release: CurrentRelease,
  members: readonly MemberText[],
  decided: Decided,
  more: EventDetails = {},
): Promise<{ readonly state: ReleaseState; readonly event: LedgerEvent }> => {
  const { isPublic, at } = decided.event
  const slot = isPublic ? await nextPublic(req, at) : undefined
  const wentOut: { document: string; sequence: number; fingerprint: string | null }[] = []
  for (const { document, events } of decided.members) {
    const member = members.find(({ text }) => text.key === document)
    if (member === undefined) throw new Error(`The release ${release.key} has no ${document}.`)
    let { text } = member
    for (const one of events) {
      const { event, state } = await carryOut(req, { ...member, text }, one, {}, slot)
      text = { ...text, state }
      if (event.publicNumber !== null)
        wentOut.push({ document, sequence: event.sequence, fingerprint: event.fingerprint })
    }
  }
  const own = { ...decided.event, details: { ...decided.event.details, ...more } }
  const event = await writeEvent(req, release.key, release.state, own, slot ?? null)
  const state = applyToRelease(release.state, event)
  await writeReleaseState(req, release.key, state)
  if (slot !== undefined)
    await appendPublicEvent(req, {
      format: 1,
      number: slot.number,
      type: event.type,
      at: event.at,
      members: wentOut,
      previous: slot.previous,
    })
  return { state, event }
}
