import type { Matter } from '../../domain/courtesy/courtesyState.js'
import { claimNow } from '../../domain/courtesy/matterOf.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import type { Person } from '../people/namesOf.js'

/** Who is to see to a text, and who is at it: the part of a workflow that decides nothing. */
export type CourtesyView = {
  assignment: {
    matter: Matter
    /** Null: a group. */
    assignee: Person | null
    group: string | null
    by: Person
    at: string
    dueAt: string | null
    isOverdue: boolean
  } | null
  /** Null too once it has ended by time. */
  claim: { by: Person; at: string; until: string } | null
}

/** Whose names the view needs. */
export const courtesyPeople = ({ assignment, claim }: DocumentState): string[] => [
  ...(assignment === undefined ? [] : [assignment.by]),
  ...[assignment?.assignee ?? []].flat(),
  ...(claim === undefined ? [] : [claim.by]),
]

export const courtesyView = (
  state: DocumentState,
  nameOf: (digest: string) => Person,
  now: string,
): CourtesyView => {
  const { assignment } = state
  const claim = claimNow(state, now)
  return {
    assignment:
      assignment === undefined
        ? null
        : {
            matter: assignment.matter,
            assignee: assignment.assignee === null ? null : nameOf(assignment.assignee),
            group: assignment.group,
            by: nameOf(assignment.by),
            at: assignment.at,
            dueAt: assignment.dueAt,
            isOverdue: assignment.dueAt !== null && assignment.dueAt <= now,
          },
    claim: claim === null ? null : { by: nameOf(claim.by), at: claim.at, until: claim.until },
  }
}
