import { isDeepStrictEqual } from 'node:util'
import { genesisHash } from '../../../src/domain/ledger/seal'
import type { Role } from '../../../src/domain/policy/roles'
import { refusalTable } from '../../../src/domain/refusals/refusalTable'
import type { Refusal } from '../../../src/domain/refusals/Refusal'
import { decide, type DecidedEvent } from '../../../src/domain/workflow/decide'
import { decideDue } from '../../../src/domain/workflow/decideDue'
import type { Stages } from '../../../src/domain/stages/stages'
import { decideEdit, mayEdit, mayWrite } from '../../../src/domain/workflow/decideEdit'
import { decideRulesChange } from '../../../src/domain/workflow/decideRulesChange'
import { emptyState, type DocumentState } from '../../../src/domain/workflow/documentState'
import { apply, fold } from '../../../src/domain/workflow/fold'
import { noFacts, type DecisionRequest, type Facts } from '../../../src/domain/workflow/request'
import { isReadable } from '../../../src/domain/workflow/states'
import { verbs, type Verb } from '../../../src/domain/workflow/verbs'
import type { Event } from './desk'
import type { Model, Step } from './explore'
import { newWitness, remember, type Witness } from './witness'

/** The functions under test; a test that inverts a rule hands in another. */
export type Rules = {
  readonly decide: typeof decide
  readonly decideDue: typeof decideDue
  readonly mayEdit: typeof mayEdit
  readonly apply: typeof apply
  readonly fold: typeof fold
  /** Stages of approval, and who belongs to which group; none: one approval is enough. */
  readonly staging?: Staging
}

/** A rule set with stages, told twice: as the code gets it, and as a bystander would put it. */
export type Staging = {
  readonly stages: Stages
  readonly groups: Readonly<Record<'officer' | 'approver' | 'both', readonly string[]>>
  /** The places in the order in which they are filled, as `stage/group`; `-`: anybody. */
  readonly places: readonly string[]
}

/** What may happen beside the verbs and saves of the three. */
export type Surroundings = {
  readonly doHatsChange: boolean
  /** Saves that nobody can be told to have made. */
  readonly hasNamelessAuthor: boolean
}

export const realRules: Rules = { decide, decideDue, mayEdit, apply, fold }

type Hats = { readonly roles: readonly Role[]; readonly approverSince: string | null }
type Name = 'officer' | 'approver' | 'both'
type Told = { readonly event: Event; readonly before: Told } | null

export type World = {
  readonly state: DocumentState
  readonly hats: Readonly<Record<Name, Hats>>
  /** Milliseconds. */
  readonly now: number
  readonly witness: Witness
  readonly told: Told
}

const names: readonly Name[] = ['officer', 'approver', 'both']
const contents = ['a', 'b', 'c']
const firstRoles: Record<Name, readonly Role[]> = {
  officer: ['press-officer'],
  approver: ['approver'],
  both: ['press-officer', 'approver'],
}
const sentence = 'Because the minister asked for it.'
const rules = { approvals: 1, authors: ['press-officer'], canBeTakenDown: true } as const

const rulesOf = ({ staging }: Rules) =>
  staging === undefined ? rules : { ...rules, stages: staging.stages }

const startOfDay = Date.parse('2026-11-01T09:00:00.000Z')
const instants = new Map<number, string>()
const instant = (offset: number): string => {
  const known = instants.get(offset) ?? new Date(startOfDay + offset).toISOString()
  instants.set(offset, known)
  return known
}

const firstWorld: World = {
  state: emptyState(genesisHash),
  hats: {
    officer: { roles: firstRoles.officer, approverSince: null },
    approver: { roles: firstRoles.approver, approverSince: null },
    both: { roles: firstRoles.both, approverSince: null },
  },
  now: 0,
  witness: newWitness,
  told: null,
}

/** A hat gained before the submission it could bear on counts like one worn from the beginning. */
const forgetOldHats = (hats: World['hats'], state: DocumentState, now: number): World['hats'] => {
  const earliest = state.run?.at ?? instant(now)
  const isOld = (name: Name): boolean =>
    hats[name].approverSince !== null && hats[name].approverSince < earliest
  if (!names.some(isOld)) return hats
  const forget = (name: Name): Hats =>
    isOld(name) ? { ...hats[name], approverSince: null } : hats[name]
  return { officer: forget('officer'), approver: forget('approver'), both: forget('both') }
}

const bits = (...facts: readonly boolean[]): string =>
  String.fromCharCode(48 + facts.reduce((sum, fact) => sum * 2 + Number(fact), 0))

const keyOfPerson = (world: World, name: Name): string => {
  const { state, witness, now } = world
  const { roles, approverSince: since } = world.hats[name]
  const at = state.run?.at
  const isName = (deed: { readonly person: string }): boolean => deed.person === name
  return (
    bits(
      roles.includes('press-officer'),
      roles.includes('approver'),
      state.contributors.some(isName),
      state.approvedContributors.some(isName),
      state.debts.some((debt) => debt.by === name || debt.contributors.includes(name)),
    ) +
    bits(
      witness.writers.includes(name),
      witness.earlier.includes(name),
      witness.owedBy?.includes(name) === true,
      // After the review it counts only whether whoever approved or scheduled decides here still.
      state.approvals.some(isName),
      witness.approvedBy.includes(name),
      state.schedule?.by === name,
      witness.planned?.by === name,
    ) +
    bits(
      since !== null,
      since === instant(now),
      since !== null && at !== undefined && since >= at,
      since !== null && since === at,
    )
  )
}

/** Names texts by the order in which they are asked for: only which are the same is left. */
const namesByOrder = (): ((text: string | null | undefined) => string) => {
  const order: (string | null)[] = [null]
  return (text = null) => {
    const known = order.indexOf(text)
    return String(known >= 0 ? known : order.push(text) - 1)
  }
}

/**
 * All that a decision can depend on, and all that the witness remembers: two worlds of one key allow
 * the same steps to worlds of one key. Left out: numbers, hashes, reasons, notes and whatever is kept
 * for readers only. Editions and change notes count as some or none, since `decide` asks whether
 * there was one and whether the note named is there; several debts count as one with all their
 * people, since whoever is in any of them settles none. Contents are named in the order in which they
 * stand here: rules ask whether two are the same, never which, and never compare the working text
 * with the public one. Of times there is which of two comes first: a hat is as old as ever once the
 * submission it could bear on came later, and a schedule is due or not.
 */
const keyOf = (world: World): string => {
  const { state, witness, now } = world
  const rename = namesByOrder()
  const renamePublic = namesByOrder()
  const { run, schedule } = state
  return [
    state.working.state,
    state.public.state,
    rename(state.fingerprint),
    rename(run?.fingerprint),
    rename(schedule?.fingerprint),
    state.approvals.map((deed) => rename(deed.fingerprint) + (deed.stage ?? '')).join(''),
    witness.places.join(),
    rename(witness.submitted?.text),
    rename(witness.approved),
    rename(witness.planned?.text),
    renamePublic(state.public.fingerprint),
    renamePublic(witness.shown),
    bits(run !== null, witness.submitted?.at === run?.at),
    bits(
      schedule !== null,
      schedule !== null && schedule.forced !== null,
      schedule !== null && schedule.at <= instant(now),
      witness.planned !== null && witness.planned.at <= instant(now),
    ),
    bits(
      state.hasUnknownAuthor,
      state.pinnedBy !== null,
      state.editions > 0,
      state.changeNotes.length > 0,
      state.debts.length > 0,
      // Which of them is revoked never matters: one that can be, or none.
      (state.pressLinks ?? []).some(({ revokedAt }) => revokedAt === null),
    ),
    bits(
      witness.hasNamelessWords,
      witness.isVouchedFor,
      witness.owedBy !== null,
      witness.isForcedText,
    ),
    ...names.map((name) => keyOfPerson(world, name)),
  ].join(' ')
}

const isFrozen = ({ working, pinnedBy }: DocumentState): boolean =>
  pinnedBy !== null || working.state === 'scheduled' || working.state === 'archived'

/** An approval in a review with stages: in its turn, by one of the group, who has not approved yet. */
const faultsOfPlace = ({ witness }: World, event: Event, staging: Staging): string[] => {
  const { group, stage } = event.details
  const { groups, places } = staging
  const isOfGroup = (name: Name): boolean =>
    name !== event.actor || group === undefined || groups[name].includes(group)
  return [
    ...(places[witness.places.length] === `${stage ?? ''}/${group ?? '-'}`
      ? []
      : ['an approval counted out of its turn']),
    ...(names.every(isOfGroup) ? [] : ['somebody approved for a group that is not theirs']),
    ...(witness.approvedBy.includes(event.actor) ? ['somebody counted twice'] : []),
  ]
}

const faultsOfEvent = (before: World, event: Event, text: string): string[] => {
  const { witness: seen, hats } = before
  const doer = names.find((name) => name === event.actor)
  const since = doer === undefined ? null : hats[doer].approverSince
  const faults: string[] = []
  if (event.type === 'approved') {
    if (seen.writers.includes(event.actor)) faults.push('a contributor approved')
    if (seen.hasNamelessWords) faults.push('words of nobody known were approved')
    if (seen.submitted?.text !== text) faults.push('another text was approved than submitted')
    if (since !== null && seen.submitted !== null && since >= seen.submitted.at)
      faults.push('a hat gained after submission counted')
    if (doer === undefined || !hats[doer].roles.includes('approver'))
      faults.push('somebody approved who is no approver')
  }
  if (event.type === 'settled') {
    if (seen.owedBy?.includes(event.actor) !== false) faults.push('a debt was settled by its maker')
    if (seen.hasNamelessWords) faults.push('words of nobody known were settled')
  }
  if (event.type === 'published' || event.type === 'force-published')
    faults.push(...faultsOfClock(before, event, text))
  return faults
}

/** What the clock may make public: what was promised, not sooner, for people who decide here still. */
const faultsOfClock = ({ witness: seen, hats }: World, event: Event, text: string): string[] => {
  const isApprover = (digest: string): boolean =>
    names.some((name) => name === digest && hats[name].roles.includes('approver'))
  if (event.details.at === undefined) return []
  if (seen.planned === null) return ['a text went out by the clock that nobody had scheduled']
  const faults: string[] = []
  const { at, by } = seen.planned
  if (event.at < at) faults.push('a scheduled text went out before its time')
  if (seen.planned.text !== text) faults.push('another text went out than was scheduled')
  if (!isApprover(by)) faults.push('a text went out for somebody who is no approver any more')
  if (event.type === 'published' && !seen.approvedBy.every(isApprover))
    faults.push('a text went out on the approval of somebody who is no approver any more')
  return faults
}

const take = (
  world: World,
  tested: Rules,
  label: string,
  decided: DecidedEvent,
  text = decided.fingerprint ?? '',
): Step<World> => {
  const { state } = world
  const event: Event = {
    type: decided.type,
    actor: decided.actor,
    role: decided.role,
    at: decided.at,
    fingerprint: decided.fingerprint,
    schema: decided.schema,
    reason: decided.reason,
    details: decided.details,
    format: 1,
    document: 'dialogues/1',
    sequence: state.sequence + 1,
    publicNumber: decided.isPublic ? state.sequence + 1 : null,
    previous: genesisHash,
    hash: genesisHash,
  }
  const after = tested.apply(state, event)
  const next: World = {
    state: after,
    hats: forgetOldHats(world.hats, after, world.now),
    now: world.now,
    witness: remember(world.witness, event, text, tested.staging?.places.length),
    told: { event, before: world.told },
  }
  const faults = faultsOfEvent(world, event, text)
  if (event.type === 'approved' && tested.staging !== undefined)
    faults.push(...faultsOfPlace(world, event, tested.staging))
  if (isFrozen(state) && after.fingerprint !== state.fingerprint)
    faults.push('a text changed that is scheduled, pinned or archived')
  return { label, world: next, faults }
}

const refused = (label: string, refusals: readonly Refusal[]): Step<World> => ({
  label,
  world: null,
  faults:
    refusals.length > 0 && refusals.every(({ code }) => Object.hasOwn(refusalTable, code))
      ? []
      : ['a refusal without a known code'],
})

/** Verbs about a text, tried also with another text in the database than the record says. */
const aboutTheText: readonly Verb[] = [
  'submit',
  'approve',
  'schedule',
  'publish',
  'force-publish',
  'force-schedule',
]

/** Of those who approved or scheduled, who is no approver any more. */
const withoutHat = ({ state, hats }: World): string[] =>
  names.filter(
    (name) =>
      !hats[name].roles.includes('approver') &&
      (state.schedule?.by === name || state.approvals.some(({ person }) => person === name)),
  )

const requestOf = (
  world: World,
  name: Name,
  text: string | null,
  tested: Rules,
): DecisionRequest => {
  const groups = tested.staging?.groups[name] ?? []
  const { state, hats, now } = world
  const { roles, approverSince } = hats[name]
  return {
    actor: { digest: name, roles, groups },
    input: {
      comment: sentence,
      reason: sentence,
      changeNote: sentence,
      at: instant(now + 1),
      amends: state.changeNotes.at(-1)?.sequence,
      recipient: 'A newsroom',
      link: state.pressLinks?.findLast(({ revokedAt }) => revokedAt === null)?.sequence,
      author: 'officer',
    },
    expected: { sequence: state.sequence, fingerprint: state.fingerprint },
    facts: {
      ...noFacts(text),
      withoutHat: withoutHat(world),
      rolesSince: approverSince === null ? {} : { approver: approverSince },
      groupsSince: Object.fromEntries(groups.map((group) => [group, instant(-1)])),
    },
    rules: rulesOf(tested),
    now: instant(now),
  }
}

function* verbsTried(world: World, tested: Rules): Generator<Step<World>> {
  const { state } = world
  for (const name of names) {
    const asRecorded = requestOf(world, name, state.fingerprint, tested)
    for (const verb of verbs) {
      const decision = tested.decide(state, verb, asRecorded)
      const label = `${name}: ${verb}`
      yield decision.isAllowed
        ? take(world, tested, label, decision.event)
        : refused(label, decision.refusals)
    }
    const swapped = requestOf(world, name, 'x', tested)
    for (const verb of aboutTheText) {
      const decision = tested.decide(state, verb, swapped)
      const label = `${name}: ${verb}, another text in the database`
      yield decision.isAllowed
        ? take(world, tested, label, decision.event, 'x')
        : refused(label, decision.refusals)
    }
  }
}

function* savesTried(
  world: World,
  tested: Rules,
  savers: readonly (Name | null)[],
): Generator<Step<World>> {
  const { state, hats, now } = world
  for (const name of savers) {
    const actor = name === null ? null : { digest: name, roles: hats[name].roles }
    const label = `${name ?? 'nobody known'}: edit`
    const refusals = [
      ...tested.mayEdit(state),
      ...(actor === null ? [] : mayWrite(actor, rules.authors)),
    ]
    if (refusals.length > 0) {
      yield refused(label, refusals)
      continue
    }
    for (const text of contents) {
      const saved = { fingerprint: text, schema: 'fields', version: 'v' }
      const decided = decideEdit(state, saved, {
        actor,
        authors: rules.authors,
        now: instant(now),
      })
      if (decided !== null) yield take(world, tested, `${label} ${text}`, decided)
    }
  }
}

/** Any hat is gained and lost, any number of times; one person at a time has other hats than at first. */
function* hatsChanged(world: World): Generator<Step<World>> {
  const { hats, now } = world
  const isAsFirst = (name: Name): boolean =>
    hats[name].approverSince === null && hats[name].roles === firstRoles[name]
  for (const name of names) {
    if (!names.every((other) => other === name || isAsFirst(other))) continue
    for (const role of ['press-officer', 'approver'] as const) {
      const { roles, approverSince } = hats[name]
      const isWorn = roles.includes(role)
      const changed = isWorn ? roles.filter((one) => one !== role) : [...roles, role]
      const first = firstRoles[name]
      const isFirst = first.length === changed.length && first.every((one) => changed.includes(one))
      // A hat is gained after whatever happened; what happens next may happen at the same moment.
      const then = now + 1
      const since = role === 'press-officer' ? approverSince : isWorn ? null : instant(then)
      const next = { roles: isFirst ? first : changed, approverSince: since }
      yield {
        label: `${name}: ${isWorn ? 'loses' : 'gains'} ${role}`,
        world: { ...world, now: then, hats: { ...hats, [name]: next } },
        faults: [],
      }
    }
  }
}

/** What the scheduler finds when it looks: all well, another text, something not public any more. */
function* schedulerTried(world: World, tested: Rules): Generator<Step<World>> {
  const { state, now } = world
  const look = (more: string, facts: Partial<Facts>, text?: string): Step<World> | null => {
    const decision = tested.decideDue(state, {
      facts: { ...noFacts(state.fingerprint), withoutHat: withoutHat(world), ...facts },
      now: instant(now),
      rules: rulesOf(tested),
    })
    if (decision === null) return null
    return take(world, tested, `scheduler${more}`, decision.event, text)
  }
  const references = [{ code: 'reference-not-public' as const, params: { target: 'topics/2' } }]
  const steps = [
    look('', {}),
    look(', another text in the database', { currentFingerprint: 'x' }, 'x'),
    look(', something shown is not public', { references }),
  ]
  for (const step of steps) if (step !== null) yield step
}

/** What no person does: the clock, whoever looks after schedules, a release that pins the text. */
function* happenings(world: World, tested: Rules): Generator<Step<World>> {
  const { state, now } = world
  const hats = forgetOldHats(world.hats, state, now + 1)
  yield { label: 'clock', world: { ...world, hats, now: now + 1 }, faults: [] }
  const bySystem = (type: Event['type'], release?: string): DecidedEvent => ({
    type,
    actor: 'system',
    role: 'system',
    at: instant(now),
    fingerprint: state.fingerprint,
    schema: state.schema,
    reason: null,
    details: release === undefined ? {} : { release },
    isPublic: false,
  })
  yield* schedulerTried(world, tested)
  if (tested.staging !== undefined) {
    const changed = decideRulesChange(state, { approvals: 1 }, instant(now))
    if (changed !== null) yield take(world, tested, 'system: other rules', changed)
  }
  if (state.sequence > 0 && state.working.state !== 'archived') {
    const type = state.pinnedBy === null ? 'pinned' : 'unpinned'
    yield take(world, tested, `release: ${type}`, bySystem(type, 'releases/1'))
  }
}

const faultsOf = ({ state, witness: seen, told }: World, tested: Rules): string[] => {
  const faults: string[] = []
  if (seen.shown !== null && !seen.isVouchedFor && state.debts.length === 0)
    faults.push('unapproved text is public and nothing is owed')
  if (state.public.state === 'live' && seen.owedBy !== null) faults.push('a debt is not shown')
  const hasStages = tested.staging !== undefined
  if (hasStages && seen.submitted === null && state.run !== null && state.schedule === null)
    faults.push('a review outlived its rules')
  if (state.debts.length > 0 !== (seen.owedBy !== null)) faults.push('debts differ from the record')
  if (isReadable(state.public.state) !== (seen.shown !== null))
    faults.push('the record differs about whether the text is public')
  if (seen.shown !== null && seen.shown !== state.public.fingerprint)
    faults.push('the public reads another text than the record says')
  const events: Event[] = []
  for (let at = told; at !== null; at = at.before) events.push(at.event)
  if (!isDeepStrictEqual(tested.fold(events.reverse()), state))
    faults.push('the fold of the history is another state')
  return faults
}

/**
 * One document and three people as `decide`, `decideEdit` and `apply` move them: every verb by
 * everybody, saves of three contents (each stands for both languages: a fingerprint covers all of
 * them), saves of somebody nobody can tell, hats gained and lost, the clock, schedules that come
 * due (in time, late, or in vain), a release that pins. What people must send is always sent: its absence only refuses. Words brought
 * from elsewhere make nobody a contributor who could not have saved. No administrator is there, so
 * nobody names authors; the random histories do. Pairs of documents under one release come when
 * releases can be published; until then a release only pins.
 */
export const pressOffice = (
  { doHatsChange, hasNamelessAuthor }: Surroundings,
  tested: Rules = realRules,
): Model<World> => {
  const savers = hasNamelessAuthor ? [...names, null] : names
  return {
    first: firstWorld,
    keyOf,
    faultsOf: (world) => faultsOf(world, tested),
    *stepsOf(world) {
      yield* savesTried(world, tested, savers)
      yield* verbsTried(world, tested)
      if (doHatsChange) yield* hatsChanged(world)
      yield* happenings(world, tested)
    },
  }
}
