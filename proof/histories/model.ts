import type { LedgerEvent } from '../../src/domain/ledger/event.js'
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
import { emptyState, type DocumentState } from '../../src/domain/workflow/documentState.js'
import { apply } from '../../src/domain/workflow/fold.js'
import { noFacts, type Expectation, type VerbInput } from '../../src/domain/workflow/request.js'
import type { Refusal } from '../../src/domain/refusals/refusals.js'
import type { Verb } from '../../src/domain/workflow/verbs.js'

export type Texts = { readonly en: string; readonly zh: string | null }

type Person = { readonly roles: readonly Role[]; readonly state: PersonState }

/** The office as the pure rules see it: one document, its people, the clock. Times are ISO texts. */
export type Model = {
  readonly document: DocumentState
  readonly texts: Texts
  /** What the public ought to read; null: nothing. */
  readonly shown: Texts | null
  readonly people: ReadonlyMap<string, Person>
  readonly now: string
  /** The latest public event of all documents: public time never runs backwards. */
  readonly lastPublicAt: string
}

const rules = { approvals: 1, authors: ['press-officer'], canBeTakenDown: true } as const

/** A content has the same name in every history; the product has fingerprints of its own for them. */
export const nameOf = ({ en, zh }: Texts): string => JSON.stringify([en, zh])

const sealed = (event: Omit<LedgerEvent, 'format' | 'previous'>): Sealed<LedgerEvent> => ({
  ...event,
  format: 1,
  previous: genesisHash,
  hash: genesisHash,
})

export const openModel = (now: string, lastPublicAt: string, people: Model['people']): Model => ({
  document: emptyState(genesisHash),
  texts: { en: '', zh: null },
  shown: null,
  people,
  now,
  lastPublicAt,
})

/** Somebody's hats after an administrator gave or took one, or after their first day. */
export const wear = (
  person: Person | undefined,
  name: string,
  roles: readonly Role[],
  by: string,
  at: string,
): Person => ({
  roles,
  state: applyToPerson(
    person?.state ?? emptyPerson,
    sealed({
      document: `people/${name}`,
      sequence: (person?.state.sequence ?? 0) + 1,
      type: 'role-changed',
      actor: by,
      role: 'administrator',
      at,
      fingerprint: null,
      schema: null,
      publicNumber: null,
      reason: null,
      details: { roles },
    }),
  ),
})

const append = (model: Model, { isPublic, ...event }: DecidedEvent): Model => {
  const at = isPublic && model.lastPublicAt > event.at ? model.lastPublicAt : event.at
  const number = isPublic ? model.document.sequence + 1 : null
  const document = apply(
    model.document,
    sealed({
      ...event,
      at,
      document: 'topics/1',
      sequence: model.document.sequence + 1,
      publicNumber: number,
    }),
  )
  const shown =
    event.type === 'published' || event.type === 'force-published'
      ? model.texts
      : event.type === 'unpublished'
        ? null
        : model.shown
  return { ...model, document, shown, lastPublicAt: isPublic ? at : model.lastPublicAt }
}

const languagesOf = ({ zh }: Texts): string[] => (zh === null ? ['en'] : ['en', 'zh'])

const actorOf = (model: Model, name: string) => ({
  digest: name,
  roles: model.people.get(name)?.roles ?? [],
})

/** What the rules say to a save, and what follows from it. */
export const edit = (
  model: Model,
  name: string,
  texts: Texts,
): { model: Model; refusals: readonly Refusal[] } => {
  const actor = actorOf(model, name)
  const missingHat = mayWrite(actor, rules.authors)
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
const withoutHat = ({ document, people }: Model): string[] =>
  [...document.approvals.map(({ person }) => person), document.schedule?.by ?? []]
    .flat()
    .filter((name) => people.get(name)?.roles.includes('approver') !== true)

/** What comes due by the model's clock, and what follows from it; null: nothing does. */
export const comeDue = (model: Model): { model: Model; type: LedgerEvent['type'] } | null => {
  const facts = { ...noFacts(model.document.fingerprint), withoutHat: withoutHat(model) }
  const decision = decideDue(model.document, { facts, now: model.now })
  if (decision === null) return null
  const details = { ...decision.event.details, languages: languagesOf(model.texts) }
  return { model: append(model, { ...decision.event, details }), type: decision.event.type }
}

/** What the rules say to a verb. */
export const ask = (
  model: Model,
  name: string,
  verb: Verb,
  input: VerbInput,
  expected: Expectation,
): Decision => {
  const { document } = model
  const accounts = model.people.get(name)?.state
  const involved = [
    ...document.contributors.map(({ person }) => person),
    ...document.debts.flatMap((debt) => [debt.by, ...debt.contributors]),
  ]
  const made = involved.filter((other) => model.people.get(other)?.state.ties.includes(name))
  return decide(document, verb, {
    actor: actorOf(model, name),
    input,
    expected,
    facts: {
      ...noFacts(document.fingerprint),
      withoutHat: withoutHat(model),
      rolesSince: accounts?.rolesSince ?? {},
      accountTies: [...(accounts?.ties ?? []), ...made],
    },
    rules,
    now: model.now,
  })
}

/** The model after a verb that was allowed. */
export const act = (model: Model, decision: Decision & { isAllowed: true }): Model =>
  append(model, {
    ...decision.event,
    details: {
      ...decision.event.details,
      languages: languagesOf(model.texts),
    },
  })
