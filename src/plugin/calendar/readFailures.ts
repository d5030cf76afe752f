import type { PayloadRequest } from 'payload'
import type { InstantRange } from '../../domain/calendar/rangeOfDays.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { machinery } from '../collections/machinery.js'
import { findRows } from '../store/rows.js'
import type { FoundItem } from './CalendarItem.js'
import { planOf } from './planOf.js'
import type { Standing } from './readStanding.js'
import { within } from './within.js'

/** When the failure happened that nobody has seen to since; null: there is none. */
const failedAt = (standing: Standing): string | null => {
  if (standing.kind === 'release')
    return standing.state.state === 'failed-to-publish' ? standing.state.since : null
  const { since, state } = standing.state.working
  return state === 'failed-to-publish' ? since : null
}

/** What was to be forced has no review behind it. */
const wasForced = (standing: Standing): boolean =>
  standing.kind === 'text' && standing.state.run === null

/**
 * What failed to go out, on the day on which it failed. Whatever nobody has seen to since can be
 * moved, to a time on the clock of the site; what was to be forced is planned anew in its own form.
 */
export const readFailures = async (
  req: PayloadRequest,
  range: InstantRange,
  { all, siteZone }: { readonly all: readonly Standing[]; readonly siteZone: string },
): Promise<FoundItem[]> => {
  const rows = await findRows<{ event: string }>(
    req,
    machinery.ledger,
    { and: [{ type: { equals: 'publish-failed' } }, within('at', range)] },
    { select: ['event'] },
  )
  return rows.map(({ event }) => {
    const { at, details, document } = JSON.parse(event) as LedgerEvent
    const standing = all.find((one) => one.document === document && failedAt(one) === at)
    const meant = { at: details.at ?? at, timeZone: siteZone, forced: null }
    const isForced = standing !== undefined && wasForced(standing)
    return {
      document,
      kind: 'failed',
      at,
      isForced,
      isBlackedOut: false,
      isUrgent: standing !== undefined,
      texts: null,
      plan:
        standing === undefined || isForced
          ? null
          : planOf(standing, meant, { isScheduled: false, siteZone }),
    }
  })
}
