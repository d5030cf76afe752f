import { matterOf } from '../../domain/courtesy/matterOf.js'
import { tellAtOf } from '../../domain/courtesy/decideTelling.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { subjectOf } from '../runtime/subject.js'

/** What a head says in columns, so that the database finds what waits, for whom, and since when. */
export type QueueColumns = {
  /** Slug of the collection or global; a head that lacks it was written before there was a queue. */
  readonly scope: string | null
  /** Since when the text waits for somebody: it then stands in the queue. */
  readonly waits: string | null
  /** `people/{digest}` or `roles/{role}`. */
  readonly waitsFor: string | null
  /** The same, of whoever it was assigned to. */
  readonly assignedTo: string | null
  /** Digest of whoever took it on, and until when. */
  readonly claimedBy: string | null
  readonly claimedUntil: string | null
  /** By when a forced text must be reviewed. */
  readonly owed: string | null
  /** By when whatever it waits for is due. */
  readonly dueAt: string | null
  /** When somebody must next be told that it is due. */
  readonly tellAt: string | null
}

/** No document's head, so nothing to find. */
export const noQueueColumns: QueueColumns = {
  scope: null,
  waits: null,
  waitsFor: null,
  assignedTo: null,
  claimedBy: null,
  claimedUntil: null,
  owed: null,
  dueAt: null,
  tellAt: null,
}

const earliest = (instants: readonly (string | null)[]): string | null =>
  instants
    .filter((instant) => instant !== null)
    .sort()
    .at(0) ?? null

const assignedTo = ({ assignment }: DocumentState): string | null => {
  if (assignment === undefined) return null
  const { assignee, group } = assignment
  return assignee === null ? `roles/${group}` : `people/${assignee}`
}

/**
 * Whom a text waits for: whoever it was assigned to, whoever submitted a text that was sent back, or
 * everybody who decides. A draft waits for nobody until somebody is told to write it.
 */
const waitsFor = (state: DocumentState): string | null => {
  const { contributors, debts, working } = state
  const assigned = assignedTo(state)
  if (assigned !== null) return assigned
  const matter = matterOf(state)
  if (working.state === 'changes-requested')
    return `people/${contributors.at(-1)?.person ?? 'unknown'}`
  if (matter !== null && matter !== 'write') return 'roles/approver'
  return debts.length > 0 ? 'roles/approver' : null
}

/** The columns of a document's head, all from its state. */
export const queueColumns = (document: string, state: DocumentState): QueueColumns => {
  const { assignment, claim, debts, working } = state
  const owed = earliest(debts.map((debt) => debt.dueAt))
  const whom = waitsFor(state) ?? (claim === undefined ? null : `people/${claim.by}`)
  const opened = earliest(debts.map((debt) => debt.openedAt))
  const since = matterOf(state) === 'settle' ? opened : working.since
  return {
    scope: subjectOf(document).slug,
    waits: whom === null ? null : (since ?? null),
    waitsFor: whom,
    assignedTo: assignedTo(state),
    claimedBy: claim?.by ?? null,
    claimedUntil: claim?.until ?? null,
    owed,
    dueAt: earliest([assignment?.dueAt ?? null, owed]),
    tellAt: tellAtOf(state),
  }
}
