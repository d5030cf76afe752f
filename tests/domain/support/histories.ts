import fc from 'fast-check'
import { roles, type Role } from '../../../src/domain/policy/roles'
import { verbs } from '../../../src/domain/workflow/verbs'
import type { Person } from './desk'

const startOfDay = Date.parse('2026-11-01T09:00:00.000Z')
const names = ['ann', 'bao', 'cem', 'dot', 'eva']

const instant = fc
  .integer({ min: -50, max: 50 })
  .map((offset) => new Date(startOfDay + offset).toISOString())

const person = (digest: string): fc.Arbitrary<Person> =>
  fc.record({
    digest: fc.constant(digest),
    roles: fc.subarray([...roles], { minLength: 1 }),
    rolesSince: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: instant.map((approver) => ({ approver })) },
    ),
    ties: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(names, { maxLength: 2 }) },
    ),
  })

/** Somebody who writes and two who decide are always there, whatever else they are. */
const always = (index: number): Role[] =>
  index === 0 ? ['press-officer'] : index < 3 ? ['approver'] : []

const who = fc.nat(names.length - 1)

/** One thing somebody tries; what the rules make of it is the test's to see. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who: fc.option(who, { freq: 30 }),
      // Few texts, so that histories come back to earlier ones.
      text: fc.constantFrom('a', 'b', 'c'),
      brought: fc.option(who, { freq: 2 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('verb' as const),
      who,
      verb: fc.noBias(fc.constantFrom(...verbs)),
      author: who,
      isTampered: fc.boolean(),
    }),
  },
  // Whatever is possible just now, so that histories get far.
  {
    weight: 16,
    arbitrary: fc.record({
      kind: fc.constant('possible' as const),
      pick: fc.noBias(fc.nat({ max: 10_000 })),
      author: who,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('happened' as const),
      type: fc.constantFrom('pinned' as const, 'unpinned' as const, 'unpinned' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      step: fc.integer({ min: -40, max: 40 }),
    }),
  },
)

export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** People with any hats and ties, a rule set, and what they try one after another. */
export const history = fc.record({
  people: fc.tuple(...names.map(person)).map((people) =>
    people.map((one, index) => ({
      ...one,
      roles: [...new Set([...one.roles, ...always(index)])],
    })),
  ),
  approvals: fc.constantFrom(1, 1, 2),
  canBeTakenDown: fc.boolean(),
  steps: fc.array(step, { minLength: 8, maxLength: 60, size: 'max' }),
})
