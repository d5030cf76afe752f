import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { PersonState } from '../../domain/ledger/personState.js'
import { accountVerbs, type AccountVerb } from '../../domain/people/accountVerbs.js'
import { decideAccount } from '../../domain/people/decideAccount.js'
import { roles as allRoles, type Role } from '../../domain/policy/roles.js'
import { refusalView, type RefusalView } from '../acts/refusalView.js'
import { accountFacts } from './accountFacts.js'
import type { NamedAccount } from './findAccount.js'
import { namesOf, type Person } from './namesOf.js'
import { onlookerOf } from './personOf.js'

/** The shape of `GET /api/users/{id}/workflow`. */
export type AccountView = {
  id: string
  name: string | null
  roles: Role[]
  /** Of the account's own chain of events; `expected` of a verb names it. */
  sequence: number
  /** Since when each role is worn. */
  rolesSince: Partial<Record<Role, string>>
  /** Roles that wait for a second administrator. */
  request: { by: Person; at: string; roles: Role[]; reason: LocalizedText | null } | null
  verbs: { verb: AccountVerb; allowed: boolean; refusals: RefusalView[] }[]
}

/** Roles the person could still be asked to get; the dry run of a request takes all of them. */
const supposed = { roles: allRoles }

/** Where an account stands, and what the signed-in person may do about its roles. */
export const accountView = async (
  req: PayloadRequest,
  account: NamedAccount,
  state: PersonState,
): Promise<AccountView> => {
  const language = req.i18n?.language ?? 'en'
  const { request, rolesSince, sequence } = state
  const nameOf = await namesOf(req, request === undefined ? [] : [request.by])
  const actor = await onlookerOf(req)
  const facts = actor === null ? null : await accountFacts(req, actor, account, state)
  const refusalsOf = (verb: AccountVerb): RefusalView[] => {
    if (facts === null) return [refusalView({ code: 'signed-out' }, language)]
    const decision = decideAccount(state, verb, supposed, facts, sequence)
    return decision.isAllowed
      ? []
      : decision.refusals.map((refusal) => refusalView(refusal, language))
  }
  return {
    id: account.id,
    name: account.name,
    roles: [...account.roles],
    sequence,
    rolesSince: { ...rolesSince },
    request:
      request === undefined
        ? null
        : {
            by: nameOf(request.by),
            at: request.at,
            roles: [...request.roles],
            reason: request.reason,
          },
    verbs: accountVerbs.map((verb) => {
      const refusals = refusalsOf(verb)
      return { verb, allowed: refusals.length === 0, refusals }
    }),
  }
}
