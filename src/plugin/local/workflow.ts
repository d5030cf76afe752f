import { createLocalReq, type CollectionSlug, type Payload, type TypedUser } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation, VerbInput } from '../../domain/workflow/request.js'
import { offeredInputs, offeredVerbs, type OfferedVerb } from '../../domain/release/offeredVerbs.js'
import { askVerb } from '../acts/askVerb.js'
import { camelCase, type CamelCase } from '../acts/camelCase.js'
import { checkVerbBody } from '../acts/checkVerbBody.js'
import { lookAtEvents, lookAtWorkflow, type EventView } from '../acts/lookAt.js'
import { refusalView, type RefusalView } from '../acts/refusalView.js'
import type { WorkflowView } from '../acts/viewOf.js'
import type { List } from '../queue/askList.js'
import { askList, debts, queue, type DebtItem, type Page, type QueueItem } from '../queue/index.js'
import type { Parameter } from '../queue/readParameters.js'
import type { ReleaseView } from '../releases/releaseView.js'
import { governedSubject } from '../runtime/governedSubject.js'
import { runtimeOf } from '../runtime/runtime.js'
import { askDue } from '../schedule/askDue.js'
import type { DueState, DueView } from '../schedule/listDue.js'
import type { Subject } from '../runtime/subject.js'
import { accounts, type Accounts, type RequestOf } from './accounts.js'
import { limits, type Limits } from './limits.js'
import type { OfText, VerbAnswer } from './OfText.js'

type InputOf<V extends OfferedVerb> = Pick<VerbInput, (typeof offeredInputs)[V][number]>

/** What a verb is asked with. `expected` names the text that was seen; without it: `expectation-missing`. */
export type VerbArgs<V extends OfferedVerb> = OfText &
  InputOf<V> & { expected?: Expectation; idempotencyKey?: string }

type InWhoseName = Pick<OfText, 'user' | 'language'>

/** What a list is asked with. */
export type ListArgs<More extends string = never> = InWhoseName & {
  overdue?: boolean
  collection?: string
  limit?: number
  /** Where the page before ended. */
  cursor?: string
} & { [Name in More]?: string }

/** One page of a list; or refused. */
export type ListAnswer<Item> =
  ({ isDone: true } & Page<Item>) | { isDone: false; refusals: RefusalView[] }

type Verbs = { [V in OfferedVerb as CamelCase<V>]: (args: VerbArgs<V>) => Promise<VerbAnswer> }

/** The planned publications in the order of their instants; or refused. */
export type DueAnswer =
  { isDone: true; data: DueView[] } | { isDone: false; refusals: RefusalView[] }

/** The workflow for code of the project's own: the same rules, refusals and records as over HTTP. */
export type Workflow = Verbs &
  Accounts &
  Limits & {
    /** Where a text stands; null: it is not there, or its person may not look. */
    stateOf: (args: OfText) => Promise<WorkflowView | ReleaseView | null>
    /** The ledger of a text, oldest first; null like above. */
    eventsOf: (args: OfText) => Promise<EventView[] | null>
    /** What waits for whom; the parameters are those of `GET /api/workflow/queue`. */
    queue: (args: ListArgs<'for' | 'state'>) => Promise<ListAnswer<QueueItem>>
    /** What is public without approval. */
    debts: (args: ListArgs) => Promise<ListAnswer<DebtItem>>
    /** What is planned: coming, late, failed; without `state` all of it. */
    due: (args: InWhoseName & { state?: DueState }) => Promise<DueAnswer>
  }

const asRefused = (refusals: readonly Refusal[], language = 'en'): RefusalView[] =>
  refusals.map((refusal) => refusalView(refusal, language))

const accountOf = async (payload: Payload, id: string | number): Promise<TypedUser | null> => {
  const collection = runtimeOf(payload).options.users as CollectionSlug
  const account = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
  return account === null ? null : ({ ...account, collection } as TypedUser)
}

/**
 * The verbs as functions. A refusal is a value; a database that cannot work now throws
 * `DatabaseTrouble` or `Busy`, after which the same call may be made again.
 */
export const workflow = (payload: Payload): Workflow => {
  const requestOf: RequestOf = async ({ language, user }) => {
    const account = await accountOf(payload, user.id)
    const req = await createLocalReq(account === null ? {} : { user: account }, payload)
    return Object.assign(req, { i18n: { ...req.i18n, language: language ?? 'en' } })
  }
  const subjectOf = ({ collection, global, id }: OfText): Subject | null =>
    governedSubject(payload, collection ?? global ?? '', id)

  const ask = async (verb: OfferedVerb, args: VerbArgs<OfferedVerb>): Promise<VerbAnswer> => {
    const { collection, expected, global, id, idempotencyKey, language, user, ...input } = args
    const of = { collection, global, id, language, user } as OfText
    const outcome = await askVerb(await requestOf(of), {
      subject: subjectOf(of),
      verb,
      read: () => checkVerbBody({ ...input, ...(expected === undefined ? {} : { expected }) }),
      idempotencyKey,
    })
    if (outcome.isDone) return { isDone: true, workflow: outcome.view }
    const refusals = asRefused(outcome.refusals, language)
    return { isDone: false, refusals, ...(outcome.current && { current: outcome.current }) }
  }

  const listed = async <P extends Record<string, Parameter<unknown>>, Item>(
    list: List<P, Item>,
    { language, user, ...given }: InWhoseName & Record<string, unknown>,
  ): Promise<ListAnswer<Item>> => {
    const parameters = Object.entries(given).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    )
    const asked = await askList(await requestOf({ language, user }), list, parameters)
    return 'found' in asked
      ? { isDone: true, ...asked.found }
      : { isDone: false, refusals: asRefused(asked.refusals, language) }
  }

  const functions = offeredVerbs.map((verb) => [
    camelCase(verb),
    (args: VerbArgs<OfferedVerb>) => ask(verb, args),
  ])
  return {
    ...(Object.fromEntries(functions) as Verbs),
    ...accounts(requestOf),
    ...limits(requestOf, subjectOf),
    stateOf: async (of) => {
      const looked = await lookAtWorkflow(await requestOf(of), subjectOf(of))
      return 'found' in looked ? looked.found : null
    },
    queue: (args) => listed(queue, args),
    debts: (args) => listed(debts, args),
    due: async ({ state, ...whose }) => {
      const asked = await askDue(await requestOf(whose), state === undefined ? [] : [state])
      return 'found' in asked
        ? { isDone: true, data: asked.found }
        : { isDone: false, refusals: asRefused(asked.refusals, whose.language) }
    },
    eventsOf: async (of) => {
      const looked = await lookAtEvents(await requestOf(of), subjectOf(of))
      return 'found' in looked ? looked.found : null
    },
  }
}
