import { canonicalText, hashOf } from '../../../src/domain/fingerprint/hash'
import type { ChainLink } from '../../../src/domain/ledger/checkChain'
import type {
  EventDetails,
  EventType,
  LedgerEvent,
  PublicEvent,
} from '../../../src/domain/ledger/event'
import { genesisHash, seal, type Sealed } from '../../../src/domain/ledger/seal'
import type { Actor, Role } from '../../../src/domain/policy/roles'
import { decide, type DecidedEvent } from '../../../src/domain/workflow/decide'
import { decideDue } from '../../../src/domain/workflow/decideDue'
import { decideEdit, mayEdit, mayWrite } from '../../../src/domain/workflow/decideEdit'
import { emptyState, type DocumentState } from '../../../src/domain/workflow/documentState'
import { apply } from '../../../src/domain/workflow/fold'
import {
  noFacts,
  type DecisionRules,
  type Expectation,
  type Facts,
  type VerbInput,
} from '../../../src/domain/workflow/request'
import type { Verb } from '../../../src/domain/workflow/verbs'

export type Event = Sealed<LedgerEvent>

/** Somebody at the desk: hats, since when they are worn, and who had a hand in the account. */
export type Person = Actor & {
  readonly rolesSince?: Readonly<Partial<Record<Role, string>>>
  readonly ties?: readonly string[]
  readonly groupsSince?: Readonly<Record<string, string>>
}

/** One document as an adapter would keep it; every step gives a new one. */
export type Desk = {
  readonly state: DocumentState
  readonly events: readonly Event[]
  readonly rules: DecisionRules
  readonly now: string
  readonly lastPublicNumber: number
}

export const texts = (name: string): string => hashOf({ text: name })
export const schema = hashOf([])
export const document = 'dialogues/1'

/** An event as a row of its chain. */
export const linkOf = ({ hash, ...event }: Sealed<LedgerEvent | PublicEvent>): ChainLink => ({
  position: 'sequence' in event ? event.sequence : event.number,
  hash,
  text: canonicalText(event),
  previous: event.previous,
})

export const openDesk = (rules: Partial<DecisionRules> = {}): Desk => ({
  state: emptyState(genesisHash),
  events: [],
  rules: { approvals: 1, authors: ['press-officer'], canBeTakenDown: true, ...rules },
  now: '2026-11-01T09:00:00.000Z',
  lastPublicNumber: 0,
})

/** A later (or, with a negative number, an earlier) time on the wall. */
export const tick = (desk: Desk, milliseconds: number): Desk => ({
  ...desk,
  now: new Date(Date.parse(desk.now) + milliseconds).toISOString(),
})

/** Writes an event the way an act does. */
export const append = (desk: Desk, { isPublic, ...event }: DecidedEvent): Desk => {
  const number = isPublic ? desk.lastPublicNumber + 1 : null
  const sealed = seal<LedgerEvent>({
    ...event,
    format: 1,
    document,
    sequence: desk.state.sequence + 1,
    publicNumber: number,
    previous: desk.state.hash,
  })
  return {
    ...desk,
    state: apply(desk.state, sealed),
    events: [...desk.events, sealed],
    lastPublicNumber: number ?? desk.lastPublicNumber,
  }
}

/** An event no verb of a person leads to: a schedule that failed, a release that pinned the text. */
export const happened = (desk: Desk, type: EventType, details: EventDetails = {}): Desk =>
  append(desk, {
    type,
    actor: 'system',
    role: 'system',
    at: desk.now,
    fingerprint: desk.state.fingerprint,
    schema: desk.state.schema,
    reason: null,
    details,
    isPublic: false,
  })

const sentence = 'Because the minister asked for it in the morning.'

/** Everything a verb may ask a person for. */
const filledIn = (desk: Desk): VerbInput => ({
  comment: sentence,
  reason: sentence,
  changeNote: sentence,
  at: new Date(Date.parse(desk.now) + 3_600_000).toISOString(),
  amends: desk.state.changeNotes.at(-1)?.sequence,
  recipient: 'A newsroom',
  link: desk.state.pressLinks?.findLast(({ revokedAt }) => revokedAt === null)?.sequence,
  author: 'somebody',
})

type Attempt = {
  readonly input?: VerbInput
  readonly facts?: Partial<Facts>
  readonly expected?: Expectation | null
}

/** What `decide` says to a person who saw the text as it is, filled everything in and left no fault. */
export const ask = (desk: Desk, person: Person, verb: Verb, attempt: Attempt = {}) => {
  const { state, rules, now } = desk
  return decide(state, verb, {
    actor: { digest: person.digest, roles: person.roles, groups: person.groups },
    input: { ...filledIn(desk), ...attempt.input },
    expected:
      attempt.expected === undefined
        ? { sequence: state.sequence, fingerprint: state.fingerprint }
        : attempt.expected,
    facts: {
      ...noFacts(state.fingerprint),
      rolesSince: person.rolesSince ?? {},
      accountTies: person.ties ?? [],
      groupsSince: person.groupsSince ?? {},
      ...attempt.facts,
    },
    rules,
    now,
  })
}

/** The codes with which a verb is refused; none: it is allowed. */
export const codesOf = (...args: Parameters<typeof ask>): string[] => {
  const decision = ask(...args)
  return decision.isAllowed ? [] : decision.refusals.map((refusal) => refusal.code)
}

/** A verb that must succeed. */
export const act = (...args: Parameters<typeof ask>): Desk => {
  const [desk, , verb] = args
  const decision = ask(...args)
  if (!decision.isAllowed)
    throw new Error(`${verb}: ${decision.refusals.map((refusal) => refusal.code).join(', ')}`)
  return append(tick(desk, 1), decision.event)
}

/** The clock of whoever looks after schedules: what is due goes out or fails, anything else stays. */
export const runDue = (desk: Desk, facts: Partial<Facts> = {}): Desk => {
  const decision = decideDue(desk.state, {
    facts: { ...noFacts(desk.state.fingerprint), ...facts },
    now: desk.now,
    rules: desk.rules,
  })
  return decision === null ? desk : append(desk, decision.event)
}

/** Why a person may not save now; none: they may. */
export const editRefusals = (desk: Desk, person: Person): string[] =>
  [...mayEdit(desk.state), ...mayWrite(person, desk.rules.authors)].map((refusal) => refusal.code)

/** A save, as a hook would report it; null stands for a person nobody can tell. */
export const edit = (
  desk: Desk,
  person: Person | null,
  text: string,
  more: { brought?: readonly string[]; bringsUnknownAuthor?: boolean } = {},
): Desk => {
  const decided = decideEdit(
    desk.state,
    { fingerprint: texts(text), schema, version: `v${desk.state.sequence + 1}`, ...more },
    { actor: person, authors: desk.rules.authors, now: desk.now },
  )
  return decided === null ? desk : append(tick(desk, 1), decided)
}

/** Several steps in a row, read from top to bottom. */
export const walk = (desk: Desk, ...steps: ((desk: Desk) => Desk)[]): Desk =>
  steps.reduce((before, step) => step(before), desk)

export const officer: Person = { digest: 'officer', roles: ['press-officer'] }
export const secondOfficer: Person = { digest: 'second officer', roles: ['press-officer'] }
export const approver: Person = { digest: 'approver', roles: ['approver'] }
export const secondApprover: Person = { digest: 'second approver', roles: ['approver'] }
export const administrator: Person = { digest: 'administrator', roles: ['administrator'] }
export const everything: Person = {
  digest: 'everything',
  roles: ['press-officer', 'approver', 'administrator'],
}

/** Steps that directed tests begin with. */
export const saved =
  (text: string, by: Person | null = officer) =>
  (desk: Desk): Desk =>
    edit(desk, by, text)
export const did =
  (verb: Verb, by: Person, attempt?: Attempt) =>
  (desk: Desk): Desk =>
    act(desk, by, verb, attempt)

export const inReview = (rules?: Partial<DecisionRules>): Desk =>
  walk(openDesk(rules), saved('first'), did('submit', officer))
export const approved = (): Desk => walk(inReview(), did('approve', approver))
export const published = (): Desk => walk(approved(), did('publish', approver))
export const forced = (): Desk => walk(openDesk(), saved('first'), did('force-publish', approver))
