import { isDeepStrictEqual } from 'node:util'
import type { LedgerEvent } from '../../../src/domain/ledger/event'
import { genesisHash, type Sealed } from '../../../src/domain/ledger/seal'
import type { Role } from '../../../src/domain/policy/roles'
import { decideDueRelease } from '../../../src/domain/release/decideDueRelease'
import { decideRelease, type ReleaseDecision } from '../../../src/domain/release/decideRelease'
import { applyToRelease, foldRelease } from '../../../src/domain/release/foldRelease'
import { emptyRelease, type ReleaseState } from '../../../src/domain/release/releaseState'
import { releaseVerbs, type ReleaseVerb } from '../../../src/domain/release/releaseTransitions'
import { refusalTable } from '../../../src/domain/refusals/refusalTable'
import type { Refusal } from '../../../src/domain/refusals/Refusal'
import { decide, type DecidedEvent } from '../../../src/domain/workflow/decide'
import { decideEdit, mayEdit, mayWrite } from '../../../src/domain/workflow/decideEdit'
import { emptyState, type DocumentState } from '../../../src/domain/workflow/documentState'
import { apply } from '../../../src/domain/workflow/fold'
import { noFacts } from '../../../src/domain/workflow/request'
import { isReadable } from '../../../src/domain/workflow/states'
import type { Verb } from '../../../src/domain/workflow/verbs'
import type { Model, Step } from './explore'
import { newWitness, remember, type Witness } from './witness'

type Event = Sealed<LedgerEvent>
type Name = 'officer' | 'approver' | 'both'

/** The functions under test; a test that inverts a rule hands in another. */
export type ReleaseRules = {
  readonly decide: typeof decide
  readonly decideRelease: typeof decideRelease
  readonly decideDueRelease: typeof decideDueRelease
  readonly mayEdit: typeof mayEdit
  readonly apply: typeof apply
}

export const realReleaseRules: ReleaseRules = {
  decide,
  decideRelease,
  decideDueRelease,
  mayEdit,
  apply,
}

type Text = { readonly state: DocumentState; readonly witness: Witness }

/** Two texts, the release they belong to, and the events of that release. */
export type Pair = {
  readonly texts: readonly [Text, Text]
  readonly release: { readonly key: string; readonly state: ReleaseState }
  readonly told: readonly Event[]
}

const names: readonly Name[] = ['officer', 'approver', 'both']
const roles: Record<Name, readonly Role[]> = {
  officer: ['press-officer'],
  approver: ['approver'],
  both: ['press-officer', 'approver'],
}
const contents = ['a', 'b']
const documents = ['dialogues/1', 'dialogues/2'] as const
const now = '2026-11-01T09:00:00.000Z'
const later = '2026-11-02T09:00:00.000Z'
const sentence = 'Because the minister asked for it.'
const rules = { approvals: 1, authors: ['press-officer'], canBeTakenDown: true } as const

/** What people do to one of the texts beside the release. */
const verbsOfTexts: readonly Verb[] = [
  'submit',
  'approve',
  'publish',
  'request-changes',
  'recall',
  'unpublish',
]

const firstPair: Pair = {
  texts: [
    { state: emptyState(genesisHash), witness: newWitness },
    { state: emptyState(genesisHash), witness: newWitness },
  ],
  release: { key: 'releases/1', state: emptyRelease(genesisHash) },
  told: [],
}

const sealed = (
  { isPublic: _, ...event }: DecidedEvent,
  document: string,
  sequence: number,
): Event => ({
  ...event,
  format: 1,
  document,
  sequence,
  publicNumber: null,
  previous: genesisHash,
  hash: genesisHash,
})

const namesByOrder = (): ((text: string | null | undefined) => string) => {
  const order: (string | null)[] = [null]
  return (text = null) => {
    const known = order.indexOf(text)
    return String(known >= 0 ? known : order.push(text) - 1)
  }
}

/** All of a text that a decision can depend on, or that the witness remembers, but for its release. */
const keyOfText = ({ state, witness }: Text): string => {
  const rename = namesByOrder()
  const renamePublic = namesByOrder()
  return [
    state.sequence > 0,
    state.working.state,
    state.public.state,
    rename(state.fingerprint),
    rename(state.run?.fingerprint),
    rename(witness.submitted?.text),
    rename(witness.approved),
    state.approvals.map((deed) => rename(deed.fingerprint)).join(''),
    renamePublic(state.public.fingerprint),
    renamePublic(witness.shown),
    state.pinnedBy,
    state.editions > 0,
    witness.isVouchedFor,
    ...names.map((name) =>
      [
        state.contributors.some(({ person }) => person === name),
        state.approvedContributors.some(({ person }) => person === name),
        witness.writers.includes(name),
        witness.earlier.includes(name),
      ]
        .map(Number)
        .join(''),
    ),
  ].join(' ')
}

const keyOfMember = ({ texts, release }: Pair, index: 0 | 1): string => {
  const { state } = texts[index]
  const member = release.state.members.find(({ document }) => document === documents[index])
  return `${keyOfText(texts[index])} ${member === undefined ? '-' : member.fingerprint === state.fingerprint}`
}

/** What a decision can depend on; which of the two texts is which makes no difference. */
const keyOf = (pair: Pair): string =>
  [
    pair.release.state.state,
    pair.release.key,
    ...[keyOfMember(pair, 0), keyOfMember(pair, 1)].sort(),
  ].join(' | ')

const actorOf = (name: Name) => ({ digest: name, roles: roles[name] })

const input = {
  comment: sentence,
  reason: sentence,
  changeNote: sentence,
  at: later,
}

const faultsOfMove = (before: Text, after: Text, event: Event, text: string): string[] => {
  const { witness: seen } = before
  return [
    ...(event.type === 'approved' && seen.writers.includes(event.actor)
      ? ['a contributor approved']
      : []),
    ...(event.type === 'approved' && seen.submitted?.text !== text
      ? ['another text was approved than submitted']
      : []),
    ...(before.state.pinnedBy !== null && after.state.fingerprint !== before.state.fingerprint
      ? ['a text changed that a release holds']
      : []),
  ]
}

type Moved = { readonly text: Text; readonly faults: readonly string[] }

const move = (
  tested: ReleaseRules,
  before: Text,
  decided: readonly DecidedEvent[],
  text: (event: DecidedEvent) => string,
): Moved =>
  decided.reduce<Moved>(
    ({ text: at, faults }, one) => {
      const event = sealed(one, 'dialogues/1', at.state.sequence + 1)
      const after = {
        state: tested.apply(at.state, event),
        witness: remember(at.witness, event, text(one)),
      }
      return { text: after, faults: [...faults, ...faultsOfMove(at, after, event, text(one))] }
    },
    { text: before, faults: [] },
  )

const withText = (pair: Pair, index: number, text: Text): Pair['texts'] =>
  index === 0 ? [text, pair.texts[1]] : [pair.texts[0], text]

const refused = (label: string, refusals: readonly Refusal[]): Step<Pair> => ({
  label,
  world: null,
  faults: refusals.every(({ code }) => Object.hasOwn(refusalTable, code))
    ? []
    : ['a refusal without a known code'],
})

/** What people try with one text; where it leads depends on that text alone. */
type TextStep = {
  readonly label: string
  readonly text: Text | null
  readonly faults: readonly string[]
}

function* tried(before: Text, tested: ReleaseRules): Generator<TextStep> {
  const { state } = before
  const done = (label: string, decided: DecidedEvent): TextStep => {
    const moved = move(tested, before, [decided], () => decided.fingerprint ?? '')
    return { label, text: moved.text, faults: moved.faults }
  }
  const not = (label: string, refusals: readonly Refusal[]): TextStep => ({
    label,
    text: null,
    faults: refused(label, refusals).faults,
  })
  for (const name of names) {
    const cannot = [...mayWrite(actorOf(name), rules.authors), ...tested.mayEdit(state)]
    if (cannot.length > 0) yield not(`${name}: edit`, cannot)
    else
      for (const text of contents) {
        const saved = { fingerprint: text, schema: 'fields', version: 'v' }
        const request = { actor: actorOf(name), authors: rules.authors, now }
        const decided = decideEdit(state, saved, request)
        if (decided !== null) yield done(`${name}: edit ${text}`, decided)
      }
    if (state.sequence === 0) continue
    for (const verb of verbsOfTexts) {
      const decision = tested.decide(state, verb, {
        actor: actorOf(name),
        input,
        expected: { sequence: state.sequence, fingerprint: state.fingerprint },
        facts: noFacts(state.fingerprint),
        rules,
        now,
      })
      const label = `${name}: ${verb}`
      yield decision.isAllowed ? done(label, decision.event) : not(label, decision.refusals)
    }
  }
}

function* textSteps(
  pair: Pair,
  stepsOf: (text: Text) => readonly TextStep[],
): Generator<Step<Pair>> {
  for (const index of [0, 1] as const)
    for (const { label, text, faults } of stepsOf(pair.texts[index]))
      yield {
        label: `${label}, text ${index + 1}`,
        world: text && { ...pair, texts: withText(pair, index, text) },
        faults,
      }
}

function* releaseSteps(pair: Pair, tested: ReleaseRules): Generator<Step<Pair>> {
  const { release, texts } = pair
  if (['published', 'cancelled'].includes(release.state.state)) {
    const key = release.key === 'releases/1' ? 'releases/2' : 'releases/1'
    const world = { ...pair, release: { key, state: emptyRelease(genesisHash) }, told: [] }
    yield { label: 'a new release', world, faults: [] }
  }
  if (texts.some(({ state }) => state.sequence === 0)) return
  for (const swapped of [null, 0, 1]) {
    const step = dueStep(pair, tested, swapped)
    if (step !== null) yield step
  }
  for (const name of names)
    for (const verb of releaseVerbs) {
      const step = releaseStep(pair, tested, name, verb, null)
      yield step
      // With another text in the database than the record says, it must not be possible.
      if (step.world !== null && aboutTexts.includes(verb))
        for (const swapped of [0, 1]) yield releaseStep(pair, tested, name, verb, swapped)
    }
}

/** The content that lies in the database under each text; one of them may be another than recorded. */
const lyingIn =
  ({ texts }: Pair, swapped: number | null) =>
  (index: number): string =>
    index === swapped ? 'x' : (texts[index]?.state.fingerprint ?? '')

const membersOf = (pair: Pair, swapped: number | null) =>
  pair.texts.map(({ state }, index) => ({
    document: documents[index] ?? '',
    state,
    facts: noFacts(lyingIn(pair, swapped)(index)),
    rules,
  }))

const aboutTexts: readonly string[] = ['submit', 'approve', 'publish', 'schedule']

/** The instant of a scheduled release comes; it goes out by nobody's hand. */
const dueStep = (pair: Pair, tested: ReleaseRules, swapped: number | null): Step<Pair> | null => {
  const { release, texts } = pair
  const lying = lyingIn(pair, swapped)
  const decision = tested.decideDueRelease(release, membersOf(pair, swapped), later)
  if (decision === null) return null
  const moved = texts.map((text, index) =>
    move(
      tested,
      text,
      decision.members.flatMap(({ document, event }) =>
        document === documents[index] ? [event] : [],
      ),
      () => lying(index),
    ),
  )
  const event = sealed(decision.event, release.key, release.state.sequence + 1)
  const world: Pair = {
    texts: [(moved[0] as Moved).text, (moved[1] as Moved).text],
    release: { ...release, state: applyToRelease(release.state, event) },
    told: [...pair.told, event],
  }
  const isOut = event.type === 'published'
  return {
    label: `the release is due${swapped === null ? '' : `, ${swapped + 1} swapped`}`,
    world,
    faults: [
      ...moved.flatMap(({ faults }) => faults),
      ...(isOut
        ? faultsOfPublication(world, {
            isAllowed: true,
            event: decision.event,
            members: decision.members.map(({ document, event: one }) => ({
              document,
              events: [one],
            })),
          })
        : []),
      ...(!isOut && decision.members.length > 0 ? ['a release that failed changed a text'] : []),
    ],
  }
}

const releaseStep = (
  pair: Pair,
  tested: ReleaseRules,
  name: Name,
  verb: ReleaseVerb,
  swapped: number | null,
): Step<Pair> => {
  const { release, texts } = pair
  const lying = lyingIn(pair, swapped)
  const label = `${name}: ${verb} the release${swapped === null ? '' : `, ${swapped + 1} swapped`}`
  const decision = tested.decideRelease(release, membersOf(pair, swapped), verb, {
    actor: actorOf(name),
    input,
    expected: { sequence: release.state.sequence, fingerprint: release.state.fingerprint },
    authors: rules.authors,
    now,
  })
  if (!decision.isAllowed) return refused(label, decision.refusals)
  const moved = decision.members.map(({ events }, index) =>
    move(tested, texts[index] as Text, events, (event) =>
      ['submitted', 'approved', 'published'].includes(event.type)
        ? lying(index)
        : (event.fingerprint ?? ''),
    ),
  )
  const event = sealed(decision.event, release.key, release.state.sequence + 1)
  const world: Pair = {
    texts: [(moved[0] as Moved).text, (moved[1] as Moved).text],
    release: { ...release, state: applyToRelease(release.state, event) },
    told: [...pair.told, event],
  }
  return {
    label,
    world,
    faults: [
      ...moved.flatMap(({ faults }) => faults),
      ...(verb === 'publish' ? faultsOfPublication(world, decision) : []),
    ],
  }
}

/** Both go public with it, as they were held. */
const faultsOfPublication = (
  { texts, release }: Pair,
  decision: ReleaseDecision & { isAllowed: true },
): string[] => {
  const isWhole =
    decision.event.isPublic &&
    decision.members.length === 2 &&
    decision.members.every(({ events }) => events.some(({ type }) => type === 'published'))
  const isAsHeld = texts.every(({ witness }, index) => {
    const member = release.state.members.find(({ document }) => document === documents[index])
    return member !== undefined && witness.shown === member.fingerprint
  })
  return [
    ...(isWhole ? [] : ['a part of a release went public']),
    ...(isAsHeld ? [] : ['another text went out than the release held']),
  ]
}

const holds: readonly string[] = ['in-review', 'approved', 'scheduled', 'failed-to-publish']

const faultsOf = ({ texts, release, told }: Pair): string[] => {
  const faults: string[] = []
  for (const { state, witness: seen } of texts) {
    if (seen.shown !== null && !seen.isVouchedFor) faults.push('unapproved text is public')
    if (isReadable(state.public.state) !== (seen.shown !== null))
      faults.push('the record differs about whether the text is public')
    if (seen.shown !== null && seen.shown !== state.public.fingerprint)
      faults.push('the public reads another text than the record says')
    const isHeldHere = state.pinnedBy === release.key
    if (state.pinnedBy !== null && !(isHeldHere && holds.includes(release.state.state)))
      faults.push('a text is held by a release that is over')
    if (holds.includes(release.state.state) && !isHeldHere)
      faults.push('a release lost one of its texts')
  }
  if (!isDeepStrictEqual(foldRelease(told), release.state))
    faults.push('the fold of the release is another state')
  return faults
}

/**
 * Two texts with two contents each under one release (and the next one, once it is over), and three
 * people who edit, submit, approve, publish, recall and take down each text by itself, and do every
 * verb of the release, also with another text in the database than the record says.
 */
export const releaseOffice = (tested: ReleaseRules = realReleaseRules): Model<Pair> => {
  const known = new Map<string, readonly TextStep[]>()
  const stepsOfText = (text: Text): readonly TextStep[] => {
    const key = keyOfText(text)
    const steps = known.get(key) ?? [...tried(text, tested)]
    known.set(key, steps)
    return steps
  }
  return {
    first: firstPair,
    keyOf,
    faultsOf,
    *stepsOf(pair) {
      yield* textSteps(pair, stepsOfText)
      yield* releaseSteps(pair, tested)
    },
  }
}
