import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { accountVerbs, type AccountVerb } from '../../domain/people/accountVerbs.js'
import type { Role } from '../../domain/policy/roles.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { askAccountVerb } from '../people/askAccountVerb.js'
import { camelCase, type CamelCase } from '../acts/camelCase.js'
import type { EventView } from '../acts/lookAt.js'
import { refusalView, type RefusalView } from '../acts/refusalView.js'
import type { AccountView } from '../people/accountView.js'
import { checkAccountBody } from '../people/checkAccountBody.js'
import { lookAtAccount, lookAtAccountEvents } from '../people/lookAtAccount.js'

/** In whose name something is asked, and in which language refusals are put. */
export type Asker = { user: { id: string | number }; language?: 'en' | 'zh' }

/** Makes a request in somebody's name; their roles are read anew. */
export type RequestOf = (asker: Asker) => Promise<PayloadRequest>

/** An account, and in whose name something is asked of it. */
export type OfAccount = Asker & { account: string | number }

/** `expected` names what was seen of the account; without it: `expectation-missing`. */
export type AccountVerbArgs = OfAccount & {
  expected?: { sequence: number }
  reason?: LocalizedText
  /** request-roles: all roles the person is to have. */
  roles?: Role[]
  idempotencyKey?: string
}

/** Done, with where the account stands now; or refused, with every reason. */
export type AccountAnswer =
  | { isDone: true; account: AccountView }
  | { isDone: false; refusals: RefusalView[]; current?: Expectation }

/** Roles that need two administrators, for code of the project's own. */
export type Accounts = {
  [V in AccountVerb as CamelCase<V>]: (args: AccountVerbArgs) => Promise<AccountAnswer>
} & {
  /** Where an account stands; null: it is not there, or its person may not look. */
  accountOf: (of: OfAccount) => Promise<AccountView | null>
  /** What happened to an account, oldest first; null like above. */
  accountEventsOf: (of: OfAccount) => Promise<EventView[] | null>
}

/** The functions about accounts. */
export const accounts = (requestOf: RequestOf): Accounts => {
  const ask = async (verb: AccountVerb, args: AccountVerbArgs): Promise<AccountAnswer> => {
    const { account, idempotencyKey, language = 'en', user, ...body } = args
    const outcome = await askAccountVerb(await requestOf({ language, user }), {
      id: String(account),
      verb,
      read: () =>
        checkAccountBody(
          Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)),
        ),
      idempotencyKey,
    })
    if (outcome.isDone) return { isDone: true, account: outcome.view }
    const refusals = outcome.refusals.map((refusal) => refusalView(refusal, language))
    return { isDone: false, refusals, ...(outcome.current && { current: outcome.current }) }
  }
  const functions = accountVerbs.map((verb) => [
    camelCase(verb),
    (args: AccountVerbArgs) => ask(verb, args),
  ])
  return {
    ...(Object.fromEntries(functions) as Pick<Accounts, CamelCase<AccountVerb>>),
    accountOf: async (of) => {
      const looked = await lookAtAccount(await requestOf(of), String(of.account))
      return 'found' in looked ? looked.found : null
    },
    accountEventsOf: async (of) => {
      const looked = await lookAtAccountEvents(await requestOf(of), String(of.account))
      return 'found' in looked ? looked.found : null
    },
  }
}
