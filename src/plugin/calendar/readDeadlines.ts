import type { PayloadRequest } from 'payload'
import type { InstantRange } from '../../domain/calendar/rangeOfDays.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { findRows } from '../store/rows.js'
import type { CalendarKind, FoundItem } from './CalendarItem.js'
import { within } from './within.js'

/** When whatever a text waits for is due: the first of its reviews that are owed, and its assignment. */
const deadlinesOf = ({ assignment, debts }: DocumentState): [CalendarKind, string][] => {
  const [owed] = debts.map(({ dueAt }) => dueAt).sort()
  return [
    ...(owed === undefined ? [] : [['review-due', owed] satisfies [CalendarKind, string]]),
    ...(assignment?.dueAt
      ? [['assignment-due', assignment.dueAt] satisfies [CalendarKind, string]]
      : []),
  ]
}

/**
 * Reviews of forced texts and assignments that fall due in some time. Of a text that has both, a
 * head tells only the earlier one to the database; the other is found with it.
 */
export const readDeadlines = async (
  req: PayloadRequest,
  range: InstantRange,
): Promise<FoundItem[]> => {
  const { now, options } = runtimeOf(req.payload)
  const governed = [...Object.keys(options.collections), ...Object.keys(options.globals)]
  const rows = await findRows<{ key: string; state?: string | null }>(
    req,
    machinery.heads,
    {
      and: [
        { scope: { in: governed } },
        {
          or: [
            within('owed', range),
            // What is due waits for somebody, and little does: the index of what waits finds it.
            { and: [{ waits: { greater_than: '' } }, within('dueAt', range)] },
          ],
        },
      ],
    },
    { select: ['key', 'state'] },
  )
  const until = now()
  return rows.flatMap(({ key, state }): FoundItem[] => {
    if (!state) return []
    return deadlinesOf(JSON.parse(state) as DocumentState)
      .filter(([, at]) => at >= range.from && at < range.to)
      .map(([kind, at]) => ({
        document: key,
        kind,
        at,
        isForced: false,
        isBlackedOut: false,
        isUrgent: at <= until,
        texts: null,
        plan: null,
      }))
  })
}
