import type { DecidedEvent } from '../workflow/decide.js'
import type { DocumentState } from '../workflow/documentState.js'

/** When somebody must next be told of an assignment; null: nobody any more. */
export const tellAtOf = ({ assignment }: DocumentState): string | null => {
  if (assignment === undefined) return null
  if (assignment.reminded === null) return assignment.remindAt
  return assignment.escalated === null ? assignment.escalateAt : null
}

/**
 * What the clock has to say about an assignment: a reminder, then an escalation, each once. Null
 * while there is nothing to say.
 */
export const decideTelling = (state: DocumentState, now: string): DecidedEvent | null => {
  const tellAt = tellAtOf(state)
  if (tellAt === null || tellAt > now) return null
  return {
    type: state.assignment?.reminded === null ? 'reminded' : 'escalated',
    actor: 'system',
    role: 'system',
    at: now,
    fingerprint: state.fingerprint,
    schema: state.schema,
    reason: null,
    details: {},
    isPublic: false,
  }
}
