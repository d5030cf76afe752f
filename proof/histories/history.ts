import fc from 'fast-check'
import { verbs } from '../../src/domain/workflow/verbs.js'

/** Who is at the desk, by place; an administrator beside them gives and takes hats. */
export const people = [
  { name: 'first', roles: ['press-officer'] },
  { name: 'second', roles: ['press-officer'] },
  { name: 'third', roles: ['approver'] },
  { name: 'fourth', roles: ['approver'] },
  { name: 'fifth', roles: ['press-officer', 'approver'] },
] as const

/** Few texts, so that histories come back to earlier ones; the last takes a language away. */
export const englishTexts = ['Clean air', 'Clean water', 'Clean soil']
export const chineseTexts = ['清洁空气', '清洁水', null]

const who = fc.nat(people.length - 1)

/** One thing somebody tries; what the rules make of it is the model's to say. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      locale: fc.constantFrom('en' as const, 'zh' as const),
      text: fc.nat(2),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('verb' as const),
      who,
      verb: fc.noBias(fc.constantFrom(...verbs)),
      /** Quotes a state that is one event old. */
      isStale: fc.boolean(),
      /** Sends the same request a second time. */
      isRepeated: fc.boolean(),
    }),
  },
  // Whatever is possible just now, so that histories get far.
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('possible' as const),
      pick: fc.noBias(fc.nat(10_000)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('hat' as const),
      who,
      role: fc.constantFrom('press-officer' as const, 'approver' as const),
    }),
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

/** What is tried, one after another, and by whose eyes the text is looked at in between. */
export const history = fc.record({
  looker: who,
  steps: fc.array(step, { minLength: 6, maxLength: 30, size: 'max' }),
})

export type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never
