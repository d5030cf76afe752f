import { isBlankText, type LocalizedText } from '../languages/languages.js'
import { hatFor } from '../policy/can.js'
import type { Actor, Role } from '../policy/roles.js'
import { inClassOrder } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { DecidedEvent } from '../workflow/decide.js'
import type { DocumentState } from '../workflow/documentState.js'
import type { Expectation } from '../workflow/request.js'
import type { AccessVerb } from './accessVerbs.js'
import { canSee } from './canSee.js'

/** What somebody sends with it; people stand here by digest. */
export type AccessInput = {
  readonly people?: readonly string[]
  readonly roles?: readonly Role[]
  readonly reason?: LocalizedText
}

export type AccessRequest = {
  readonly actor: Actor
  readonly input: AccessInput
  readonly expected: Expectation | null
  readonly authors: readonly Role[]
  /** Settings show on every page: nobody can work without seeing them. */
  readonly canBeLimited: boolean
  readonly now: string
}

const when = (isRefused: boolean, refusal: Refusal): Refusal[] => (isRefused ? [refusal] : [])

/** Whoever worked on the text, and whoever decides on texts. */
const mayLimit = (state: DocumentState, { digest, roles }: Actor): boolean =>
  roles.includes('approver') ||
  [...state.contributors, ...state.approvedContributors].some(({ person }) => person === digest)

const limit = (state: DocumentState, { actor, canBeLimited, input }: AccessRequest): Refusal[] => {
  const { people = [], roles = [] } = input
  const isNamed = people.length + roles.length > 0
  return [
    ...when(!canBeLimited, { code: 'cannot-be-limited' }),
    ...when(!mayLimit(state, actor), { code: 'not-a-contributor' }),
    ...when(state.working.state === 'archived', {
      code: 'wrong-state',
      params: { state: 'archived', from: 'draft' },
    }),
    ...when(!isNamed, { code: 'nobody-named', field: 'people' }),
    ...when(isNamed && !canSee({ people, roles }, actor), {
      code: 'own-lock-out',
      field: 'people',
    }),
  ]
}

const lift = (state: DocumentState, { actor, input }: AccessRequest): Refusal[] => {
  const isOverride = !canSee(state.limit, actor)
  const isAdministrator = actor.roles.includes('administrator')
  return [
    ...when(state.limit === undefined, { code: 'not-limited' }),
    ...when(!isAdministrator && !mayLimit(state, actor), { code: 'not-a-contributor' }),
    ...when(isOverride && isBlankText(input.reason), { code: 'reason-missing', field: 'reason' }),
  ]
}

/**
 * Decides who may see a text. An administrator who does not see it lifts the limit with a reason,
 * which the record keeps; for everybody else who does not, the text is not there.
 */
export const decideAccess = (
  state: DocumentState,
  verb: AccessVerb,
  request: AccessRequest,
):
  { isAllowed: true; event: DecidedEvent } | { isAllowed: false; refusals: readonly Refusal[] } => {
  const { actor, authors, expected, input, now } = request
  if (
    !canSee(state.limit, actor) &&
    !(verb === 'lift-access' && actor.roles.includes('administrator'))
  )
    return { isAllowed: false, refusals: [{ code: 'not-found' }] }
  const isCurrent =
    expected !== null &&
    expected.sequence === state.sequence &&
    expected.fingerprint === state.fingerprint
  const refusals: Refusal[] = [
    ...when(expected === null, { code: 'expectation-missing' }),
    ...when(expected !== null && !isCurrent, { code: 'stale' }),
    ...(verb === 'limit-access' ? limit : lift)(state, request),
  ]
  if (refusals.length > 0) return { isAllowed: false, refusals: inClassOrder(refusals) }
  const isOverride = !canSee(state.limit, actor)
  return {
    isAllowed: true,
    event: {
      type: verb === 'limit-access' ? 'access-limited' : 'access-lifted',
      actor: actor.digest,
      role: isOverride ? 'administrator' : hatFor(actor, 'editor', authors),
      at: now,
      fingerprint: state.fingerprint,
      schema: state.schema,
      reason: input.reason ?? null,
      details:
        verb === 'limit-access'
          ? { people: input.people ?? [], roles: input.roles ?? [] }
          : { isOverride },
      isPublic: false,
    },
  }
}
