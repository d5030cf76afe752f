import type { EventDetails, EventType } from '../ledger/event.js'
import type { LocalizedText } from '../languages/languages.js'
import type { PersonState } from '../ledger/personState.js'
import type { Role } from '../policy/roles.js'
import { inClassOrder } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { AccountVerb } from './accountVerbs.js'
import { gainedRoles, otherAdministrators } from './guardedRoles.js'

/** What somebody sends with a verb about an account. */
export type AccountInput = { readonly roles?: readonly Role[]; readonly reason?: LocalizedText }

/** What has to be looked up for it; people stand here by account. */
export type AccountFacts = {
  readonly actor: { readonly id: string; readonly roles: readonly Role[] }
  readonly beneficiary: { readonly id: string; readonly roles: readonly Role[] }
  /** Everybody who is an administrator now. */
  readonly administrators: readonly string[]
  /** Who asked for the roles that wait; null: nobody, or somebody who was forgotten. */
  readonly requester: string | null
  /**
   * One of requester and actor made or changed the account of the other. Roles do not tie
   * administrators to each other: two of them gave those.
   */
  readonly isTiedToRequester: boolean
}

export type AccountDecision =
  | { readonly isAllowed: true; readonly type: EventType; readonly details: EventDetails }
  | { readonly isAllowed: false; readonly refusals: readonly Refusal[] }

type Check = (state: PersonState, input: AccountInput, facts: AccountFacts) => Refusal[]

const when = (isRefused: boolean, refusal: Refusal): Refusal[] => (isRefused ? [refusal] : [])

const request: Check = (state, { roles }, { actor, beneficiary, administrators }) => [
  ...when(actor.id === beneficiary.id, { code: 'own-roles' }),
  ...when(state.request !== undefined, { code: 'roles-requested-already' }),
  ...when(gainedRoles(beneficiary.roles, roles ?? []).length === 0, {
    code: 'no-second-needed',
    field: 'roles',
  }),
  ...when(
    otherAdministrators({ administrators, actor: actor.id, beneficiary: beneficiary.id }).length ===
      0,
    { code: 'no-second-administrator' },
  ),
]

const confirm: Check = (state, _, facts) => {
  const { actor, beneficiary, administrators, requester, isTiedToRequester } = facts
  if (state.request === undefined) return [{ code: 'no-role-request' }]
  const isOwn = requester === actor.id
  return [
    ...when(actor.id === beneficiary.id, { code: 'own-roles' }),
    ...when(isOwn, { code: 'own-role-request' }),
    ...when(!isOwn && isTiedToRequester, { code: 'administrators-tied' }),
    ...when(requester === null || !administrators.includes(requester), {
      code: 'requester-no-longer',
    }),
  ]
}

const decline: Check = (state) => when(state.request === undefined, { code: 'no-role-request' })

const checks: Record<AccountVerb, Check> = {
  'request-roles': request,
  'confirm-roles': confirm,
  'decline-roles': decline,
}

const events: Record<AccountVerb, EventType> = {
  'request-roles': 'role-requested',
  'confirm-roles': 'role-changed',
  'decline-roles': 'role-request-declined',
}

/**
 * Decides about roles that need two administrators. Allowed: the type of the event, and the roles it
 * names. Refused: all the reasons at once.
 */
export const decideAccount = (
  state: PersonState,
  verb: AccountVerb,
  input: AccountInput,
  facts: AccountFacts,
  /** Sequence the person saw; null: they did not say. */
  expected: number | null,
): AccountDecision => {
  const refusals: Refusal[] = [
    ...(expected === null ? [{ code: 'expectation-missing' as const }] : []),
    ...when(expected !== null && expected !== state.sequence, { code: 'stale' }),
    ...when(!facts.actor.roles.includes('administrator'), {
      code: 'role-missing',
      params: { roles: 'administrator' },
    }),
    ...checks[verb](state, input, facts),
  ]
  if (refusals.length > 0) return { isAllowed: false, refusals: inClassOrder(refusals) }
  const roles = verb === 'request-roles' ? input.roles : state.request?.roles
  return {
    isAllowed: true,
    type: events[verb],
    details: verb === 'decline-roles' ? {} : { roles: roles ?? [] },
  }
}
