import fc from 'fast-check'
import { courtesies } from '../../src/domain/courtesy/courtesies.js'
import { releaseVerbs } from '../../src/domain/release/releaseTransitions.js'
import { verbs } from '../../src/domain/workflow/verbs.js'

/** Who is at the desk, by place; administrators beside them give and take hats. */
export const people = [
  { name: 'first', roles: ['press-officer'] },
  { name: 'second', roles: ['press-officer'] },
  { name: 'third', roles: ['approver'] },
  { name: 'fourth', roles: ['approver'] },
  { name: 'fifth', roles: ['press-officer', 'approver'] },
] as const

/** Two of them, so that neither makes an approver alone. */
export const administrators = ['administrator', 'deputy'] as const

/** Few texts, so that histories come back to earlier ones; the last takes a language away. */
export const englishTexts = ['Clean air', 'Clean water', 'Clean soil']
export const chineseTexts = ['清洁空气', '清洁水', null]

/** Documents of one history; the first of them is the one most is done to. */
export const documents = 3

const who = fc.nat(people.length - 1)
const document = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(documents - 1) },
)

const request = {
  /** Quotes a state that is one event old. */
  isStale: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
  /** Sends the same request a second time. */
  isRepeated: fc.boolean(),
}

/** One thing somebody tries; what the rules make of it is the model's to say. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      document,
      locale: fc.constantFrom('en' as const, 'zh' as const),
      text: fc.nat(2),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('verb' as const),
      who,
      document,
      verb: fc.noBias(fc.constantFrom(...verbs)),
      ...request,
    }),
  },
  // Whatever is possible just now, with texts, with the release or for the press: so that histories get far.
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('possible' as const),
      of: fc.noBias(
        fc.constantFrom('all' as const, 'all' as const, 'release' as const, 'press' as const),
      ),
      pick: fc.noBias(fc.nat(10_000)),
    }),
  },
  // Texts put into a release: a new one, or the one that is there if it is not out yet.
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('gather' as const),
      who,
      members: fc.subarray(
        Array.from({ length: documents }, (_, place) => place),
        { minLength: 1 },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('release' as const),
      who,
      verb: fc.noBias(fc.constantFrom(...releaseVerbs)),
      ...request,
    }),
  },
  // Who sees a text: one place behind the desk's sits an administrator.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('limit' as const),
      who: fc.nat(people.length),
      document,
      verb: fc.constantFrom('limit-access' as const, 'lift-access' as const),
      people: fc.uniqueArray(who, { maxLength: 3 }),
      roles: fc.constantFrom([], ['approver' as const], ['press-officer' as const]),
      hasReason: fc.boolean(),
      ...request,
    }),
  },
  // Who is to see to a text and who is at it: what decides nothing, and must change nothing else.
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('courtesy' as const),
      who,
      document,
      verb: fc.noBias(fc.constantFrom(...courtesies)),
      assignee: fc.option(who, { nil: null }),
      group: fc.constantFrom('approver' as const, 'press-officer' as const),
      /** Milliseconds until it is due; null: whenever they come to it. */
      isDueIn: fc.constantFrom(null, 10_000, 40_000),
      hasReason: fc.boolean(),
      ...request,
    }),
  },
  // Somebody outside opens a press link, which may be good for nothing any more.
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('open' as const), pick: fc.nat(20) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('hat' as const),
      who,
      role: fc.constantFrom('press-officer' as const, 'approver' as const),
      administrator: fc.nat(administrators.length - 1),
      how: fc.constantFrom(
        'alone' as const,
        'together' as const,
        'request-roles' as const,
        'confirm-roles' as const,
        'decline-roles' as const,
      ),
    }),
  },
  // Another rule set from the next start on: one approval, or one in each of two stages.
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rules' as const), hasStages: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      milliseconds: fc.integer({ min: -2_000, max: 60_000 }),
    }),
  },
)

export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>

/** What is tried, one after another, and by whose eyes the texts are looked at in between. */
export const history = fc.record({
  looker: who,
  hasStages: fc.boolean(),
  steps: fc.array(step, { minLength: 6, maxLength: 30, size: 'max' }),
})

export type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never
