import type { EventType, LedgerEvent } from '../ledger/event.js'
import type { Sealed } from '../ledger/seal.js'
import type { DocumentState } from '../workflow/documentState.js'
import type { CourtesyState, Matter } from './courtesyState.js'
import { matterOf } from './matterOf.js'

type Event = Sealed<LedgerEvent>
type Effect = (state: DocumentState, event: Event) => CourtesyState

/** What the events of a courtesy make of it; the key that is not given stays. */
const effects: Partial<Record<EventType, Effect>> = {
  assigned: (state, { actor, at, details }) => ({
    assignment: {
      matter: matterOf(state) ?? 'review',
      assignee: details.assignee ?? null,
      group: details.group ?? null,
      by: actor,
      at,
      dueAt: details.dueAt ?? null,
      remindAt: details.remindAt ?? null,
      escalateAt: details.escalateAt ?? null,
      reminded: null,
      escalated: null,
    },
  }),
  claimed: (state, { actor, at, details }) => ({
    claim: { matter: matterOf(state) ?? 'review', by: actor, at, until: details.until ?? at },
  }),
  'claim-released': () => ({ claim: undefined }),
  reminded: ({ assignment }, { sequence }) =>
    assignment === undefined ? {} : { assignment: { ...assignment, reminded: sequence } },
  escalated: ({ assignment }, { sequence }) =>
    assignment === undefined ? {} : { assignment: { ...assignment, escalated: sequence } },
}

/** Whether what was assigned or claimed is still what the text waits for after one more event. */
const stands = (
  { matter, by }: { matter: Matter; by: string | null },
  before: DocumentState,
  after: DocumentState,
  event: Event,
): boolean => {
  const working = after.working.state
  switch (matter) {
    case 'write':
      return working === 'draft' || working === 'changes-requested'
    case 'review':
      // Whoever has approved has done their part, even where more people must.
      return (
        working === 'in-review' &&
        after.run?.at === before.run?.at &&
        !(event.type === 'approved' && event.actor === by)
      )
    case 'publish':
      return working === 'approved' || working === 'failed-to-publish'
    case 'settle':
      return after.debts.length > 0
  }
}

const withoutAbsent = (state: DocumentState): DocumentState => {
  const { assignment, claim, decisive, ...rest } = state
  return {
    ...rest,
    ...(assignment === undefined ? {} : { assignment }),
    ...(claim === undefined ? {} : { claim }),
    ...(decisive === undefined ? {} : { decisive }),
  }
}

/**
 * The state after an event with its courtesies: their own events set them and take nothing from what
 * a decision has seen; any other event ends those that the text no longer waits for.
 */
export const withCourtesies = (
  before: DocumentState,
  after: DocumentState,
  event: Event,
): DocumentState => {
  const effect = effects[event.type]
  if (effect !== undefined)
    return withoutAbsent({
      ...after,
      ...effect(before, event),
      decisive: before.decisive ?? before.sequence,
    })
  const { assignment, claim, decisive } = after
  if (assignment === undefined && claim === undefined && decisive === undefined) return after
  return withoutAbsent({
    ...after,
    assignment:
      assignment !== undefined &&
      stands({ matter: assignment.matter, by: assignment.assignee }, before, after, event)
        ? assignment
        : undefined,
    claim: claim !== undefined && stands(claim, before, after, event) ? claim : undefined,
    decisive: undefined,
  })
}
