import type { LocalizedText } from '../../domain/languages/languages.js'
import { accessVerbs, type AccessVerb } from '../../domain/access/accessVerbs.js'
import type { Role } from '../../domain/policy/roles.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { camelCase, type CamelCase } from '../acts/camelCase.js'
import { refusalView } from '../acts/refusalView.js'
import { askAccessVerb } from '../limits/askAccessVerb.js'
import { checkAccessBody } from '../limits/checkAccessBody.js'
import { listLimited, type LimitedView } from '../limits/listLimited.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import type { Subject } from '../runtime/subject.js'
import type { Asker, RequestOf } from './accounts.js'
import type { OfText, VerbAnswer } from './OfText.js'

/** `expected` names the text that was seen; without it: `expectation-missing`. */
export type AccessArgs = OfText & {
  /** limit-access: accounts. */
  people?: string[]
  roles?: Role[]
  reason?: LocalizedText
  expected?: Expectation
  idempotencyKey?: string
}

/** Who of the house sees a text, for code of the project's own. */
export type Limits = {
  [V in AccessVerb as CamelCase<V>]: (args: AccessArgs) => Promise<VerbAnswer>
} & {
  /** Texts that not everybody of the house sees, without their words. */
  limitedTexts: (asker: Asker) => Promise<LimitedView[]>
}

/** The functions about limits. */
export const limits = (requestOf: RequestOf, subjectOf: (of: OfText) => Subject | null): Limits => {
  const ask = async (verb: AccessVerb, args: AccessArgs): Promise<VerbAnswer> => {
    const { expected, idempotencyKey, language = 'en', people, reason, roles, user } = args
    const body = { expected, people, reason, roles }
    const outcome = await askAccessVerb(await requestOf({ language, user }), {
      subject: subjectOf(args),
      verb,
      read: () =>
        checkAccessBody(
          Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)),
        ),
      idempotencyKey,
    })
    if (outcome.isDone) return { isDone: true, workflow: outcome.view }
    const refusals = outcome.refusals.map((refusal) => refusalView(refusal, language))
    return { isDone: false, refusals, ...(outcome.current && { current: outcome.current }) }
  }
  const functions = accessVerbs.map((verb) => [
    camelCase(verb),
    (args: AccessArgs) => ask(verb, args),
  ])
  return {
    ...(Object.fromEntries(functions) as Pick<Limits, CamelCase<AccessVerb>>),
    limitedTexts: async (asker) => {
      const req = await requestOf(asker)
      return isOfTheHouse(req) ? listLimited(req) : []
    },
  }
}
