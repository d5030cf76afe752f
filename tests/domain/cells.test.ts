import { describe, expect, test } from '@jest/globals'
import { roles, type Role } from '../../src/domain/policy/roles'
import { refusalTable, type RefusalCode } from '../../src/domain/refusals/refusalTable'
import type { DocumentState } from '../../src/domain/workflow/documentState'
import { publicStates, workingStates } from '../../src/domain/workflow/states'
import { transitions } from '../../src/domain/workflow/transitions'
import { verbs, type Verb } from '../../src/domain/workflow/verbs'
import { ask, forced, inReview, texts, type Desk } from './support/desk'

/** The design's table once more, by hand: working states, public states, who. `*`: any (but archived). */
const possible: Record<
  Verb,
  readonly [string, string, 'author' | 'approver' | 'administrator' | 'contributor']
> = {
  submit: ['draft changes-requested', '*', 'author'],
  'request-changes': ['in-review approved', '*', 'approver'],
  approve: ['in-review', '*', 'approver'],
  publish: ['approved failed-to-publish', '*', 'approver'],
  schedule: ['approved failed-to-publish', '*', 'approver'],
  unschedule: ['scheduled failed-to-publish', '*', 'approver'],
  'force-publish': ['draft in-review', '*', 'approver'],
  'force-schedule': ['draft in-review', '*', 'approver'],
  settle: ['*', 'live-review-owed', 'approver'],
  withdraw: ['*', 'live live-review-owed', 'approver'],
  restore: ['*', 'withdrawn', 'approver'],
  unpublish: ['*', 'live live-review-owed withdrawn', 'approver'],
  recall: ['in-review approved', '*', 'contributor'],
  archive: ['draft', 'none', 'contributor'],
  'amend-note': ['*', 'live live-review-owed withdrawn gone', 'approver'],
  'make-press-link': ['approved scheduled', '*', 'approver'],
  'revoke-press-link': ['approved scheduled failed-to-publish', '*', 'approver'],
  'name-author': ['*', '*', 'administrator'],
}

const everySubset = (all: readonly Role[]): Role[][] =>
  all.reduce<Role[][]>((sets, role) => [...sets, ...sets.map((set) => [...set, role])], [[]])

const isOneOf = (list: string, state: string): boolean =>
  list === '*' ? state !== 'archived' : list.split(' ').includes(state)

/** A text in a state, with whatever the conditions beyond state and person ask. */
const deskIn = (
  working: DocumentState['working']['state'],
  shown: DocumentState['public']['state'],
  verb: Verb,
): Desk => {
  const desk = shown === 'live-review-owed' ? forced() : inReview()
  const state: DocumentState = {
    ...desk.state,
    fingerprint: texts('first'),
    working: { ...desk.state.working, state: working },
    public: { ...desk.state.public, state: shown },
    run: inReview().state.run,
    approvals:
      working === 'in-review'
        ? []
        : [{ person: 'another', role: 'approver', at: desk.now, fingerprint: texts('first') }],
    contributors: [
      { person: 'writer', role: 'press-officer', at: desk.now, fingerprint: texts('first') },
    ],
    hasUnknownAuthor: verb === 'name-author',
    changeNotes: [{ sequence: 1, at: desk.now, kind: 'major', note: null }],
    pressLinks: [
      {
        sequence: 2,
        by: 'another',
        at: desk.now,
        fingerprint: texts('first'),
        recipient: 'A newsroom',
        expiresAt: desk.now,
        revokedAt: null,
      },
    ],
  }
  return { ...desk, state }
}

const mayBy = (verb: Verb, hats: readonly Role[], isContributor: boolean): boolean => {
  const who = possible[verb][2]
  if (who === 'author') return hats.includes('press-officer')
  if (who === 'contributor')
    return isContributor || (verb === 'archive' && hats.includes('administrator'))
  if (who === 'administrator') return hats.includes('administrator') && !isContributor
  return hats.includes('approver') && !(isContributor && verb === 'approve')
}

describe.each(verbs)('%s', (verb) => {
  test('is allowed in the design’s states for the design’s people, refused with a known code elsewhere', () => {
    for (const working of workingStates)
      for (const shown of publicStates)
        for (const hats of everySubset(roles))
          for (const digest of ['writer', 'reader']) {
            const desk = deskIn(working, shown, verb)
            const decision = ask(desk, { digest, roles: hats }, verb, { input: { kind: 'major' } })
            const [from, publicFrom] = possible[verb]
            const isPossible =
              isOneOf(from, working) &&
              isOneOf(publicFrom, shown) &&
              mayBy(verb, hats, digest === 'writer')
            const codes: RefusalCode[] = decision.isAllowed
              ? []
              : decision.refusals.map(({ code }) => code)
            expect([working, shown, hats, digest, decision.isAllowed]).toEqual([
              working,
              shown,
              hats,
              digest,
              isPossible,
            ])
            expect(decision.isAllowed || codes.length > 0).toBe(true)
            expect(codes.filter((code) => !(code in refusalTable))).toEqual([])
            expect(codes.includes('wrong-state')).toBe(!isOneOf(from, working))
            expect(codes.includes('wrong-public-state')).toBe(!isOneOf(publicFrom, shown))
          }
  })
})

test('the table has one row for each verb', () => {
  expect(transitions.map(({ verb }) => verb)).toEqual([...verbs])
})
