import { describe, expect, test } from '@jest/globals'
import type { EventDetails } from '../../src/domain/ledger/event'
import { genesisHash } from '../../src/domain/ledger/seal'
import type { Refusal } from '../../src/domain/refusals/Refusal'
import type { RefusalCode } from '../../src/domain/refusals/refusalTable'
import { decide } from '../../src/domain/workflow/decide'
import { decideDue } from '../../src/domain/workflow/decideDue'
import { mayEdit } from '../../src/domain/workflow/decideEdit'
import { emptyState, type DocumentState } from '../../src/domain/workflow/documentState'
import { apply } from '../../src/domain/workflow/fold'
import { transitionOf } from '../../src/domain/workflow/transitions'
import type { Verb } from '../../src/domain/workflow/verbs'
import { explore } from './support/explore'
import { twoStages } from './support/twoStages'
import { pressOffice, realRules, type Rules, type Surroundings } from './support/pressOffice'

const withHats: Surroundings = { doHatsChange: true, hasNamelessAuthor: false }
const withNameless: Surroundings = { doHatsChange: false, hasNamelessAuthor: true }

/** Far enough for a text to be published, forced, taken down and begun anew; the proof goes to the end. */
const depth = 7

test.each([
  ['hats that are gained and lost', withHats, 10_000],
  ['authors nobody can tell', withNameless, 1_000],
])('the promise holds in every state that is reached soon, with %s', (name, around, atLeast) => {
  const { counterexample, ...found } = explore(pressOffice(around), { depth })
  process.stdout.write(
    `every state, with ${name}, ${depth} steps far: ${found.states} states, ` +
      `${found.transitions} transitions, ${found.refused} refusals\n`,
  )
  expect(counterexample).toBeNull()
  // A space that shrinks without a reason proves less than it says.
  expect(found.states).toBeGreaterThan(atLeast)
})

const staged = (rules: Rules): Rules => ({ ...rules, staging: twoStages })

test.each([
  ['hats that are gained and lost', withHats, 7_000],
  ['authors nobody can tell', withNameless, 1_000],
])('the promise holds with two stages of approval and %s', (name, around, atLeast) => {
  const { counterexample, ...found } = explore(pressOffice(around, staged(realRules)), { depth })
  process.stdout.write(
    `every state, two stages, with ${name}, ${depth} steps far: ${found.states} states, ` +
      `${found.transitions} transitions, ${found.refused} refusals\n`,
  )
  expect(counterexample).toBeNull()
  expect(found.states).toBeGreaterThan(atLeast)
})

/** The rules but for one refusal, which no longer counts for a verb. */
const without = (verb: Verb, ...codes: RefusalCode[]): Rules => ({
  ...realRules,
  decide: (state, asked, request) => {
    const decision = decide(state, asked, request)
    if (decision.isAllowed || asked !== verb) return decision
    const refusals = decision.refusals.filter(({ code }) => !codes.includes(code))
    if (refusals.length > 0) return { isAllowed: false, refusals }
    const { event, to } = transitionOf(verb)
    expect(to).not.toBe('archived')
    return {
      isAllowed: true,
      transition: transitionOf(verb),
      event: {
        type: event,
        actor: request.actor.digest,
        role: 'approver',
        at: request.now,
        fingerprint: state.fingerprint,
        schema: state.schema,
        reason: null,
        details: verb === 'approve' ? { isComplete: true } : {},
        isPublic: verb === 'publish' || verb === 'settle',
      },
    }
  },
})

const editsDespite = (code: RefusalCode): Rules => ({
  ...realRules,
  mayEdit: (state) => mayEdit(state).filter((refusal) => refusal.code !== code),
})

/** Schedules that come due are decided on otherwise. */
const whenDue = (inverted: typeof decideDue): Rules => ({ ...realRules, decideDue: inverted })

/** Another meaning of events, in heads and histories alike. */
const withApply = (inverted: typeof apply): Rules => ({
  ...realRules,
  apply: inverted,
  fold: (events) => events.reduce(inverted, emptyState(genesisHash)),
})

const inversions: readonly [string, Rules, string, readonly string[], Surroundings?][] = [
  [
    'a contributor may approve',
    without('approve', 'own-contribution'),
    'a contributor approved',
    ['officer: edit a', 'both: submit', 'both: approve'],
  ],
  [
    'an approval stands after an edit',
    withApply((state, event) => {
      const next = apply(state, event)
      if (event.type !== 'edited' || state.working.state !== 'approved') return next
      const run = state.run === null ? null : { ...state.run, fingerprint: event.fingerprint }
      const approvals = state.approvals.map((deed) => ({
        ...deed,
        fingerprint: event.fingerprint,
      }))
      return { ...next, working: state.working, run, approvals }
    }),
    'unapproved text is public and nothing is owed',
    [
      'officer: edit a',
      'officer: submit',
      'approver: approve',
      'officer: edit b',
      'approver: publish',
    ],
  ],
  [
    'nobody compares what goes out with what was approved',
    without('publish', 'not-approved-content'),
    'the public reads another text than the record says',
    [
      'officer: edit a',
      'officer: submit',
      'approver: approve',
      'approver: publish, another text in the database',
    ],
  ],
  [
    'nobody compares what is approved with what was submitted',
    without('approve', 'not-approved-content'),
    'another text was approved than submitted',
    ['officer: edit a', 'officer: submit', 'approver: approve, another text in the database'],
  ],
  [
    'a draft may be published',
    without('publish', 'wrong-state'),
    'unapproved text is public and nothing is owed',
    ['approver: publish'],
  ],
  [
    'a forced publication leaves no debt',
    withApply((state, event) => ({ ...apply(state, event), debts: [] })),
    'unapproved text is public and nothing is owed',
    ['officer: edit a', 'approver: force-publish'],
  ],
  [
    'whoever forced may settle',
    without('settle', 'own-force'),
    'a debt was settled by its maker',
    ['officer: edit a', 'approver: force-publish', 'approver: settle'],
  ],
  [
    'whoever wrote may settle',
    without('settle', 'own-contribution'),
    'a debt was settled by its maker',
    ['approver: edit a', 'both: force-publish', 'approver: settle'],
  ],
  [
    'a hat gained after submission counts',
    without('approve', 'role-too-new'),
    'a hat gained after submission counted',
    ['approver: edit a', 'both: submit', 'officer: gains approver', 'officer: approve'],
  ],
  [
    'a hat gained at the moment of submission counts',
    {
      ...realRules,
      decide: (state, verb, request) => {
        const isMoment = request.facts.rolesSince.approver === state.run?.at
        return isMoment
          ? decide(state, verb, { ...request, facts: { ...request.facts, rolesSince: {} } })
          : decide(state, verb, request)
      },
    },
    'a hat gained after submission counted',
    ['approver: edit a', 'officer: gains approver', 'both: submit', 'officer: approve'],
  ],
  [
    'a scheduled text may be edited',
    editsDespite('edit-scheduled'),
    'a text changed that is scheduled, pinned or archived',
    ['officer: edit a', 'approver: force-schedule', 'officer: edit b'],
  ],
  [
    'a pinned text may be edited',
    editsDespite('pinned'),
    'a text changed that is scheduled, pinned or archived',
    ['officer: edit a', 'release: pinned', 'officer: edit b'],
  ],
  [
    'an archived text may be edited',
    editsDespite('edit-archived'),
    'a text changed that is scheduled, pinned or archived',
    ['officer: edit a', 'officer: archive', 'officer: edit b'],
  ],
  [
    'a refusal says what no list knows',
    {
      ...realRules,
      mayEdit: (state) =>
        mayEdit(state).map((refusal) =>
          refusal.code === 'edit-scheduled'
            ? ({ ...refusal, code: 'not-today' } as unknown as Refusal)
            : refusal,
        ),
    },
    'a refusal without a known code',
    ['officer: edit a', 'approver: force-schedule', 'officer: edit'],
  ],
  [
    'a schedule stands although whoever made it is no approver any more',
    whenDue((state, { facts, now }) =>
      decideDue(state, { facts: { ...facts, withoutHat: [] }, now }),
    ),
    'a text went out for somebody who is no approver any more',
    ['officer: edit a', 'approver: force-schedule', 'approver: loses approver', 'scheduler'],
  ],
  [
    'a schedule stands although whoever approved is no approver any more',
    whenDue((state, { facts, now }) =>
      decideDue(state, {
        facts: {
          ...facts,
          withoutHat: facts.withoutHat.filter((person) => person === state.schedule?.by),
        },
        now,
      }),
    ),
    'a text went out on the approval of somebody who is no approver any more',
    [
      'officer: edit a',
      'officer: submit',
      'approver: approve',
      'both: schedule',
      'approver: loses approver',
      'scheduler',
    ],
  ],
  [
    'a schedule does not wait for its instant',
    whenDue((state, { facts, now }) => {
      const decision = decideDue(state, { facts, now: state.schedule?.at ?? now })
      if (decision === null) return null
      return { ...decision, event: { ...decision.event, at: now } }
    }),
    'a scheduled text went out before its time',
    ['officer: edit a', 'approver: force-schedule', 'scheduler'],
  ],
  [
    'nobody compares what comes due with what was scheduled',
    whenDue((state, { facts, now }) =>
      decideDue(state, { facts: { ...facts, currentFingerprint: state.fingerprint }, now }),
    ),
    'another text went out than was scheduled',
    [
      'officer: edit a',
      'approver: force-schedule',
      'officer: loses press-officer',
      'scheduler, another text in the database',
    ],
  ],
  [
    'a schedule without approval is owed by the clock',
    whenDue((state, request) => {
      const decision = decideDue(state, request)
      if (decision?.event.type !== 'force-published') return decision
      return { ...decision, event: { ...decision.event, actor: 'system' } }
    }),
    'a debt was settled by its maker',
    [
      'officer: edit a',
      'approver: force-schedule',
      'officer: loses press-officer',
      'scheduler',
      'approver: settle',
    ],
  ],
  [
    'a head forgets what its history says',
    {
      ...realRules,
      apply: (state, event) =>
        event.type === 'submitted'
          ? { ...apply(state, event), contributors: [] }
          : apply(state, event),
    },
    'the fold of the history is another state',
    ['officer: edit a', 'officer: submit'],
  ],
  [
    'words of nobody known may be approved',
    without('approve', 'unknown-author'),
    'words of nobody known were approved',
    ['nobody known: edit a', 'officer: submit', 'approver: approve'],
    withNameless,
  ],
]

/** An approval that `decide` fills in as it likes. */
const approvesAs = (details: (state: DocumentState) => EventDetails): Rules => ({
  ...realRules,
  decide: (state, verb, request) => {
    const decision = decide(state, verb, request)
    if (!decision.isAllowed || verb !== 'approve') return decision
    const event = { ...decision.event, details: { ...decision.event.details, ...details(state) } }
    return { ...decision, event }
  },
})

const stageInversions: typeof inversions = [
  [
    'whoever approved one stage may approve the next',
    without('approve', 'already-approved'),
    'somebody counted twice',
    ['officer: edit a', 'officer: submit', 'approver: approve', 'approver: approve'],
  ],
  [
    'a stage may be left out',
    approvesAs(() => ({ stage: 'desk', group: undefined })),
    'an approval counted out of its turn',
    ['officer: edit a', 'officer: submit', 'approver: approve'],
  ],
  [
    'anybody approves for a group',
    {
      ...realRules,
      decide: (state, verb, request) =>
        decide(state, verb, {
          ...request,
          actor: { ...request.actor, groups: ['translators'] },
          facts: { ...request.facts, groupsSince: { translators: '2020-01-01T00:00:00.000Z' } },
        }),
    },
    'somebody approved for a group that is not theirs',
    [
      'approver: edit a',
      'officer: gains approver',
      'officer: loses press-officer',
      'both: submit',
      'officer: approve',
    ],
  ],
  [
    'one stage is enough',
    approvesAs(() => ({ isComplete: true })),
    'a contributor approved',
    [
      'officer: edit a',
      'both: submit',
      'approver: approve',
      'officer: edit b',
      'officer: submit',
      'both: approve',
    ],
  ],
  [
    'a review goes on although the rules have changed',
    withApply((state, event) =>
      event.type === 'rules-changed'
        ? { ...state, sequence: event.sequence, hash: event.hash }
        : apply(state, event),
    ),
    'a review outlived its rules',
    ['officer: edit a', 'officer: submit', 'system: other rules'],
  ],
]

describe('with a rule about stages inverted, the shortest way to break the promise is found, where', () => {
  test.each(stageInversions)('%s', (_, rules, fault, steps, around = withHats) => {
    const { counterexample } = explore(pressOffice(around, staged(rules)))
    expect(counterexample?.faults).toContain(fault)
    expect(counterexample?.steps).toEqual(steps)
  })
})

describe('with a rule inverted, the shortest way to break the promise is found, where', () => {
  test.each(inversions)('%s', (_, rules, fault, steps, around = withHats) => {
    const { counterexample } = explore(pressOffice(around, rules))
    expect(counterexample?.faults).toContain(fault)
    expect(counterexample?.steps).toEqual(steps)
  })
})
