import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { Actor, Role } from '../policy/roles.js'
import type { DecisionRules, Expectation, VerbInput } from '../workflow/request.js'

/** Somebody, with what has to be known to tell whether they could do something. */
export type Candidate = Actor & {
  readonly name: string
  readonly rolesSince: Readonly<Partial<Record<Role, string>>>
  readonly accountTies: readonly string[]
}

export type CourtesyRequest = {
  /** Whoever asks. */
  readonly actor: Candidate
  readonly input: VerbInput
  readonly expected: Expectation | null
  /** Whom the input names; null: nobody, or an account that is not there. */
  readonly assignee: Candidate | null
  /** What whoever has the claim is called. */
  readonly claimant: string
  readonly calendar: WorkingCalendar
  readonly rules: DecisionRules
  /** ISO 8601, UTC. */
  readonly now: string
}
