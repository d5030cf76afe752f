import { canSee } from '../access/canSee.js'
import { editorsOf } from '../policy/can.js'
import type { Role } from '../policy/roles.js'
import type { Refusal } from '../refusals/Refusal.js'
import { conditions } from '../workflow/conditions.js'
import type { DocumentState } from '../workflow/documentState.js'
import { noFacts, type DecisionRules } from '../workflow/request.js'
import type { Candidate, CourtesyRequest } from './courtesyRequest.js'
import type { Matter } from './courtesyState.js'

/** The hats under which a matter is seen to. */
const hatsFor = (matter: Matter, { authors }: DecisionRules): readonly Role[] =>
  matter === 'write' ? editorsOf(authors) : ['approver']

/** Why somebody could not see to what the text waits for; none: they could. */
export const obstaclesOf = (
  state: DocumentState,
  matter: Matter,
  person: Candidate,
  { now, rules }: Pick<CourtesyRequest, 'now' | 'rules'>,
): readonly Refusal[] => {
  const { accountTies, digest, roles, rolesSince } = person
  const hats = hatsFor(matter, rules)
  const condition =
    matter === 'review' ? 'second-person' : matter === 'settle' ? 'second-person-for-debt' : null
  const request = {
    actor: { digest, roles },
    input: {},
    expected: null,
    facts: { ...noFacts(state.fingerprint), rolesSince, accountTies },
    rules,
    now,
  }
  return [
    ...(roles.some((role) => hats.includes(role))
      ? []
      : [{ code: 'role-missing' as const, params: { roles: hats.join(', ') } }]),
    ...(condition === null ? [] : conditions[condition](state, request)),
  ]
}

/** The same about somebody else, with their name in it. */
const ofAssignee = (name: string, { code, params }: Refusal): Refusal => {
  const field = 'assignee'
  if (code === 'role-missing')
    return { code: 'assignee-lacks-role', field, params: { name, roles: params?.roles ?? '' } }
  if (code === 'own-contribution' || code === 'own-force')
    return { code: 'assignee-contributed', field, params: { name } }
  return { code: 'assignee-no-second-person', field, params: { name } }
}

/** Why a text cannot be assigned to whomever the input names. */
export const checkAssignee = (
  state: DocumentState,
  matter: Matter,
  request: CourtesyRequest,
): readonly Refusal[] => {
  const { assignee, input } = request
  if ((input.assignee === undefined) === (input.group === undefined))
    return [{ code: 'assignee-missing', field: 'assignee' }]
  if (input.group !== undefined) {
    const groups = hatsFor(matter, request.rules)
    return groups.some((group) => group === input.group)
      ? []
      : [{ code: 'group-cannot', field: 'group', params: { roles: groups.join(', ') } }]
  }
  if (assignee === null) return [{ code: 'assignee-unknown', field: 'assignee' }]
  const { name } = assignee
  if (!canSee(state.limit, assignee))
    return [{ code: 'assignee-cannot-see', field: 'assignee', params: { name } }]
  return obstaclesOf(state, matter, assignee, request).map((refusal) => ofAssignee(name, refusal))
}
