import { canSee } from '../../src/domain/access/canSee.js'
import { decideAccess, type AccessInput } from '../../src/domain/access/decideAccess.js'
import type { AccessVerb } from '../../src/domain/access/accessVerbs.js'
import type { WorkingCalendar } from '../../src/domain/calendar/workingCalendar.js'
import type { Courtesy } from '../../src/domain/courtesy/courtesies.js'
import type { Candidate } from '../../src/domain/courtesy/courtesyRequest.js'
import { decideCourtesy, type CourtesyDecision } from '../../src/domain/courtesy/decideCourtesy.js'
import { decideTelling } from '../../src/domain/courtesy/decideTelling.js'
import type { EventType, LedgerEvent } from '../../src/domain/ledger/event.js'
import {
  applyToPerson,
  emptyPerson,
  type PersonState,
} from '../../src/domain/ledger/personState.js'
import { genesisHash, type Sealed } from '../../src/domain/ledger/seal.js'
import type { Role } from '../../src/domain/policy/roles.js'
import { decide, type DecidedEvent, type Decision } from '../../src/domain/workflow/decide.js'
import { decideDue } from '../../src/domain/workflow/decideDue.js'
import { decideEdit, mayEdit, mayWrite } from '../../src/domain/workflow/decideEdit.js'
import { decideRulesChange } from '../../src/domain/workflow/decideRulesChange.js'
import { emptyState, type DocumentState } from '../../src/domain/workflow/documentState.js'
import { apply } from '../../src/domain/workflow/fold.js'
import {
  noFacts,
  type DecisionRules,
  type Expectation,
  type Facts,
  type VerbInput,
} from '../../src/domain/workflow/request.js'
import type { Refusal } from '../../src/domain/refusals/Refusal.js'
import type { Verb } from '../../src/domain/workflow/verbs.js'

export type Texts = { readonly en: string; readonly zh: string | null }

export type Person = { readonly roles: readonly Role[]; readonly state: PersonState }

/** The office as the pure rules see it: one document, its people, the clock. Times are ISO texts. */
export type Model = {
  readonly document: DocumentState
  readonly events: readonly Sealed<LedgerEvent>[]
  readonly texts: Texts
  /** What the public ought to read; null: nothing. */
  readonly shown: Texts | null
  readonly people: ReadonlyMap<string, Person>
  readonly rules: DecisionRules
  readonly now: string
  /** The latest public event of all documents: public time never runs backwards. */
  readonly lastPublicAt: string
}

/** One approval, or one in each of two stages. */
export const rulesFor = (hasStages: boolean): DecisionRules => ({
  approvals: 1,
  authors: ['press-officer'],
  canBeTakenDown: true,
  stages: hasStages ? [[{ name: 'language', needs: 1 }], [{ name: 'desk', needs: 1 }]] : [],
})

/** A content has the same name in every history; the product has fingerprints of its own for them. */
export const nameOf = ({ en, zh }: Texts): string => JSON.stringify([en, zh])

export const sealed = (event: Omit<LedgerEvent, 'format' | 'previous'>): Sealed<LedgerEvent> => ({
  ...event,
  format: 1,
  previous: genesisHash,
  hash: genesisHash,
})

export const openModel = (
  now: string,
  lastPublicAt: string,
  people: Model['people'],
  rules: DecisionRules,
): Model => ({
  document: emptyState(genesisHash),
  events: [],
  texts: { en: '', zh: null },
  shown: null,
  people,
  rules,
  now,
  lastPublicAt,
})

/** Somebody after an event of their account; of a change of roles: with these and no others. */
export const happenTo = (
  person: Person | undefined,
  name: string,
  event: {
    readonly type: EventType
    readonly roles: readonly Role[]
    readonly by: string
    readonly at: string
  },
): Person => ({
  roles: event.type === 'role-changed' ? event.roles : (person?.roles ?? []),
  state: applyToPerson(
    person?.state ?? emptyPerson,
    sealed({
      document: `people/${name}`,
      sequence: (person?.state.sequence ?? 0) + 1,
      type: event.type,
      actor: event.by,
      role: 'administrator',
      at: event.at,
      fingerprint: null,
      schema: null,
      publicNumber: null,
      reason: null,
      details: event.type === 'role-request-declined' ? {} : { roles: event.roles },
    }),
  ),
})

const append = (model: Model, { isPublic, ...event }: DecidedEvent): Model => {
  const at = isPublic && model.lastPublicAt > event.at ? model.lastPublicAt : event.at
  const number = isPublic ? model.document.sequence + 1 : null
  const written = sealed({
    ...event,
    at,
    document: 'topics/1',
    sequence: model.document.sequence + 1,
    publicNumber: number,
  })
  const document = apply(model.document, written)
  const shown =
    event.type === 'published' || event.type === 'force-published'
      ? model.texts
      : event.type === 'unpublished'
        ? null
        : model.shown
  return {
    ...model,
    document,
    events: [...model.events, written],
    shown,
    lastPublicAt: isPublic ? at : model.lastPublicAt,
  }
}

const languagesOf = ({ zh }: Texts): string[] => (zh === null ? ['en'] : ['en', 'zh'])

export const actorOf = (model: Pick<Model, 'people'>, name: string) => ({
  digest: name,
  roles: model.people.get(name)?.roles ?? [],
})

/** Whether the text is not there for somebody of the house; strangers see no text anyhow. */
export const isHiddenFrom = (model: Model, name: string): boolean => {
  const actor = actorOf(model, name)
  return actor.roles.length > 0 && !canSee(model.document.limit, actor)
}

/** What the rules say to a save, and what follows from it. */
export const edit = (
  model: Model,
  name: string,
  texts: Texts,
): { model: Model; refusals: readonly Refusal[] } => {
  const actor = actorOf(model, name)
  const { rules } = model
  const missingHat = mayWrite(actor, rules.authors)
  if (missingHat.length === 0 && isHiddenFrom(model, name))
    return { model, refusals: [{ code: 'not-found' }] }
  const refusals = missingHat.length > 0 ? missingHat : mayEdit(model.document)
  if (refusals.length > 0) return { model, refusals }
  const decided = decideEdit(
    model.document,
    { fingerprint: nameOf(texts), schema: '', version: '' },
    { actor, authors: rules.authors, now: model.now },
  )
  const next = { ...model, texts }
  return { model: decided === null ? next : append(next, decided), refusals: [] }
}

/** Of those who approved or scheduled, who is no approver now. */
export const withoutHat = ({ document, people }: Pick<Model, 'document' | 'people'>): string[] =>
  [...document.approvals.map(({ person }) => person), document.schedule?.by ?? []]
    .flat()
    .filter((name) => people.get(name)?.roles.includes('approver') !== true)

/** What comes due by the model's clock, and what follows from it; null: nothing does. */
export const comeDue = (model: Model): { model: Model; type: LedgerEvent['type'] } | null => {
  const facts = { ...noFacts(model.document.fingerprint), withoutHat: withoutHat(model) }
  const decision = decideDue(model.document, { facts, now: model.now, rules: model.rules })
  if (decision === null) return null
  const details = { ...decision.event.details, languages: languagesOf(model.texts) }
  return { model: append(model, { ...decision.event, details }), type: decision.event.type }
}

/** What has to be looked up about whoever does something to the text. */
export const factsOf = (model: Model, name: string): Facts => {
  const { document } = model
  const accounts = model.people.get(name)?.state
  const involved = [
    ...document.contributors.map(({ person }) => person),
    ...document.debts.flatMap((debt) => [debt.by, ...debt.contributors]),
  ]
  const made = involved.filter((other) => model.people.get(other)?.state.ties.includes(name))
  return {
    ...noFacts(document.fingerprint),
    withoutHat: withoutHat(model),
    rolesSince: accounts?.rolesSince ?? {},
    accountTies: [...(accounts?.ties ?? []), ...made],
  }
}

/** What the rules say to a verb. */
export const ask = (
  model: Model,
  name: string,
  verb: Verb,
  input: VerbInput,
  expected: Expectation,
): Decision =>
  decide(model.document, verb, {
    actor: actorOf(model, name),
    input,
    expected,
    facts: factsOf(model, name),
    rules: model.rules,
    now: model.now,
  })

/** What the rules say to a change of who sees the text. */
export const askAccess = (
  model: Model,
  name: string,
  verb: AccessVerb,
  input: AccessInput,
  expected: Expectation,
) =>
  decideAccess(model.document, verb, {
    actor: actorOf(model, name),
    input,
    expected,
    authors: model.rules.authors,
    canBeLimited: true,
    now: model.now,
  })

const candidateOf = (model: Model, name: string): Candidate => {
  const { accountTies, rolesSince } = factsOf(model, name)
  return { ...actorOf(model, name), name, accountTies, rolesSince }
}

/** What the rules say to a verb that decides nothing; people are named as they are. */
export const askCourtesy = (
  model: Model,
  name: string,
  verb: Courtesy,
  {
    calendar,
    expected,
    input,
  }: {
    readonly calendar: WorkingCalendar
    readonly expected: Expectation
    readonly input: VerbInput
  },
): CourtesyDecision =>
  decideCourtesy(model.document, verb, {
    actor: candidateOf(model, name),
    input,
    expected,
    assignee: input.assignee === undefined ? null : candidateOf(model, input.assignee),
    claimant: model.document.claim?.by ?? '',
    calendar,
    rules: model.rules,
    now: model.now,
  })

/** The model after somebody was reminded of it, or others were told; null: it is not time. */
export const tell = (model: Model): Model | null => {
  const decided = decideTelling(model.document, model.now)
  return decided === null ? null : append(model, decided)
}

/** The model after its review ended because it was begun under other rules; null: it was not. */
export const endReview = (model: Model): Model | null => {
  const decided = decideRulesChange(model.document, model.rules, model.now)
  return decided === null ? null : append(model, decided)
}

/** The model after an event that was decided. */
export const act = (model: Model, { event }: { readonly event: DecidedEvent }): Model =>
  append(model, {
    ...event,
    details: { ...event.details, languages: languagesOf(model.texts) },
  })
