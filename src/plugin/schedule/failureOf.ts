import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { eventsOf } from '../store/ledger.js'

/** A scheduled text that did not go out, as its own chain tells it. */
export type Failure = {
  readonly sequence: number
  /** When it failed. */
  readonly failedAt: string
  /** When it was meant to go out, and in which zone. */
  readonly at: string
  readonly timeZone: string
  readonly isForced: boolean
  /** Digest of whoever scheduled it. */
  readonly by: string
  readonly refusals: readonly Refusal[]
}

const lastOf = (events: readonly LedgerEvent[], type: LedgerEvent['type']) =>
  events.findLast((event) => event.type === type)

/** The last failure of a text; null if none of its schedules failed. */
export const failureOf = async (req: PayloadRequest, document: string): Promise<Failure | null> => {
  const events = await eventsOf(req, document)
  const failed = lastOf(events, 'publish-failed')
  if (failed === undefined) return null
  const scheduled = lastOf(
    events.filter(({ sequence }) => sequence < failed.sequence),
    'scheduled',
  )
  return {
    sequence: failed.sequence,
    failedAt: failed.at,
    at: failed.details.at ?? failed.at,
    timeZone: scheduled?.details.timeZone ?? 'UTC',
    isForced: scheduled?.details.isForced === true,
    by: scheduled?.actor ?? failed.actor,
    refusals: failed.details.failures ?? [],
  }
}
