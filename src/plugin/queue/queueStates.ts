import type { Where } from 'payload'
import { claimNow } from '../../domain/courtesy/matterOf.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'

/** Why a text stands in the queue; it may be for several reasons. */
export const queueStates = [
  'to-write',
  'to-review',
  'to-publish',
  'failed',
  'review-owed',
  'assigned',
  'claimed',
] as const

export type QueueState = (typeof queueStates)[number]

const there = { greater_than: '' }

/** How the database finds those of a kind among what waits. */
export const whereOf = (state: QueueState, now: string): Where => {
  switch (state) {
    case 'to-write':
      return {
        or: [
          { workingState: { equals: 'changes-requested' } },
          { and: [{ workingState: { equals: 'draft' } }, { owed: { exists: false } }] },
        ],
      }
    case 'to-review':
      return { workingState: { equals: 'in-review' } }
    case 'to-publish':
      return { workingState: { equals: 'approved' } }
    case 'failed':
      return { workingState: { equals: 'failed-to-publish' } }
    case 'review-owed':
      return { owed: there }
    case 'assigned':
      return { assignedTo: there }
    case 'claimed':
      return { claimedUntil: { greater_than: now } }
  }
}

/** The same of a text that was found. */
export const statesOf = (state: DocumentState, now: string): QueueState[] => {
  const { assignment, debts, working } = state
  const holds: Record<QueueState, boolean> = {
    'to-write':
      working.state === 'changes-requested' || (working.state === 'draft' && debts.length === 0),
    'to-review': working.state === 'in-review',
    'to-publish': working.state === 'approved',
    failed: working.state === 'failed-to-publish',
    'review-owed': debts.length > 0,
    assigned: assignment !== undefined,
    claimed: claimNow(state, now) !== null,
  }
  return queueStates.filter((name) => holds[name])
}
