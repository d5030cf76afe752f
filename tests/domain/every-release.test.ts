import { describe, expect, test } from '@jest/globals'
import { decideDueRelease } from '../../src/domain/release/decideDueRelease'
import { decideRelease } from '../../src/domain/release/decideRelease'
import { decide } from '../../src/domain/workflow/decide'
import { mayEdit } from '../../src/domain/workflow/decideEdit'
import { transitionOf } from '../../src/domain/workflow/transitions'
import { explore } from './support/explore'
import { realReleaseRules, releaseOffice, type ReleaseRules } from './support/releaseOffice'

/** Far enough for a release to be published, given up and begun anew; the proof goes to the end. */
const depth = 11

test('a release goes public whole or not at all, in every state that two texts reach soon', () => {
  const { counterexample, ...found } = explore(releaseOffice(), { depth })
  process.stdout.write(
    `every release of two texts, ${depth} steps far: ${found.states} states, ` +
      `${found.transitions} transitions, ${found.refused} refusals\n`,
  )
  expect(counterexample).toBeNull()
  // A space that shrinks without a reason proves less than it says.
  expect(found.states).toBeGreaterThan(10_000)
})

type Asked = typeof decideRelease

const withRelease = (inverted: Asked): ReleaseRules => ({
  ...realReleaseRules,
  decideRelease: inverted,
})

const inversions: readonly [string, ReleaseRules, string, readonly string[]][] = [
  [
    'a text that a release holds may be edited',
    {
      ...realReleaseRules,
      mayEdit: (state) => mayEdit(state).filter(({ code }) => code !== 'pinned'),
    },
    'a text changed that a release holds',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'officer: submit the release',
      'officer: edit b, text 1',
    ],
  ],
  [
    'a text that a release holds may be published alone',
    {
      ...realReleaseRules,
      decide: (state, verb, request) =>
        transitionOf(verb).holds.includes('not-pinned')
          ? decide({ ...state, pinnedBy: null }, verb, request)
          : decide(state, verb, request),
    },
    'a release lost one of its texts',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'officer: submit the release',
      'approver: approve, text 1',
      'approver: publish, text 1',
    ],
  ],
  [
    'a release goes out with what it has, and leaves the rest behind',
    withRelease((release, members, verb, request) => {
      const whole = decideRelease(release, members, verb, request)
      if (whole.isAllowed || verb !== 'publish') return whole
      const [first] = members
      const part = decideRelease(release, first ? [first] : [], verb, request)
      return part.isAllowed
        ? {
            ...part,
            members: members.map(({ document }) => ({
              document,
              events: part.members.find((one) => one.document === document)?.events ?? [],
            })),
          }
        : whole
    }),
    'a part of a release went public',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'officer: submit the release',
      'approver: approve, text 1',
      'approver: publish the release',
    ],
  ],
  [
    'whoever wrote one of the texts may approve the release',
    withRelease((release, members, verb, request) =>
      decideRelease(
        release,
        members.map((member) => ({ ...member, state: { ...member.state, contributors: [] } })),
        verb,
        request,
      ),
    ),
    'a contributor approved',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'both: submit the release',
      'both: approve the release',
    ],
  ],
  [
    'nobody compares what goes out with what the release holds',
    withRelease((release, members, verb, request) =>
      decideRelease(
        release,
        members.map((member) => ({
          ...member,
          facts: { ...member.facts, currentFingerprint: member.state.fingerprint },
        })),
        verb,
        request,
      ),
    ),
    'another text was approved than submitted',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'officer: submit the release',
      'approver: approve the release, 1 swapped',
    ],
  ],
  [
    'nobody compares what the clock brings out with what the release holds',
    {
      ...realReleaseRules,
      decideDueRelease: (release, members, now) =>
        decideDueRelease(
          release,
          members.map((member) => ({
            ...member,
            facts: { ...member.facts, currentFingerprint: member.state.fingerprint },
          })),
          now,
        ),
    },
    'another text went out than the release held',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'officer: submit the release',
      'approver: approve the release',
      'approver: schedule the release',
      'the release is due, 1 swapped',
    ],
  ],
  [
    'a release that is given up keeps its texts',
    withRelease((release, members, verb, request) => {
      const decision = decideRelease(release, members, verb, request)
      return decision.isAllowed && verb === 'cancel'
        ? {
            ...decision,
            members: decision.members.map(({ document }) => ({ document, events: [] })),
          }
        : decision
    }),
    'a text is held by a release that is over',
    [
      'officer: edit a, text 1',
      'officer: edit a, text 2',
      'officer: submit the release',
      'officer: cancel the release',
    ],
  ],
]

describe('with a rule of releases inverted, the shortest way to break the promise is found, where', () => {
  test.each(inversions)('%s', (_, rules, fault, steps) => {
    const { counterexample } = explore(releaseOffice(rules))
    expect(counterexample?.faults).toContain(fault)
    expect(counterexample?.steps).toEqual(steps)
  })
})
