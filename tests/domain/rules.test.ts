import { describe, expect, test } from '@jest/globals'
import {
  act,
  administrator,
  approved,
  approver,
  ask,
  codesOf,
  did,
  edit,
  editRefusals,
  everything,
  forced,
  happened,
  inReview,
  officer,
  openDesk,
  published,
  saved,
  secondApprover,
  secondOfficer,
  texts,
  tick,
  walk,
} from './support/desk'

const brief = 'because'

describe('a second pair of eyes', () => {
  test('is somebody who did not write: an approver cannot approve what they edited', () => {
    const desk = walk(openDesk(), saved('first'), saved('better', approver), did('submit', officer))
    expect(codesOf(desk, approver, 'approve')).toEqual(['own-contribution'])
    expect(codesOf(desk, secondApprover, 'approve')).toEqual([])
  })

  test('is somebody who did not hand in: submitting counts as contributing', () => {
    const desk = walk(openDesk(), saved('first'), did('submit', everything))
    expect(codesOf(desk, everything, 'approve')).toEqual(['own-contribution'])
  })

  test('is not washed clean by undoing one’s own change to the letter', () => {
    const desk = walk(
      openDesk(),
      saved('first'),
      saved('other', approver),
      saved('first', approver),
    )
    expect(desk.state.fingerprint).toBe(texts('first'))
    expect(codesOf(act(desk, officer, 'submit'), approver, 'approve')).toEqual(['own-contribution'])
  })

  test('is needed for whoever’s words came in with a restored version', () => {
    const desk = edit(openDesk(), officer, 'old', { brought: [approver.digest] })
    expect(codesOf(act(desk, officer, 'submit'), approver, 'approve')).toEqual(['own-contribution'])
  })

  test('exempts no administrator', () => {
    const desk = walk(openDesk(), saved('first', everything), did('submit', everything))
    expect(codesOf(desk, everything, 'approve')).toEqual(['own-contribution'])
    expect(codesOf(desk, administrator, 'approve')).toEqual(['role-missing'])
    expect(editRefusals(desk, administrator)).toEqual(['role-missing'])
  })

  test('cannot be an account that a contributor made or changed', () => {
    const friend = { ...secondApprover, ties: [officer.digest] }
    expect(codesOf(inReview(), friend, 'approve')).toEqual(['account-tied'])
    expect(codesOf(inReview(), { ...friend, ties: ['a stranger'] }, 'approve')).toEqual([])
  })

  test('cannot be one whose role was gained after submission, or at that very moment', () => {
    const desk = inReview()
    const submittedAt = desk.state.run?.at ?? ''
    const since = (milliseconds: number) =>
      codesOf(
        desk,
        {
          ...approver,
          rolesSince: { approver: new Date(Date.parse(submittedAt) + milliseconds).toISOString() },
        },
        'approve',
      )
    expect([since(-1), since(0), since(1)]).toEqual([[], ['role-too-new'], ['role-too-new']])
  })

  test('counts once: two approvals need two people', () => {
    const once = act(inReview({ approvals: 2 }), approver, 'approve')
    expect(once.state.working.state).toBe('in-review')
    expect(codesOf(once, approver, 'approve')).toEqual(['already-approved'])
    expect(codesOf(once, secondApprover, 'publish')).toContain('wrong-state')
    expect(act(once, secondApprover, 'approve').state.working.state).toBe('approved')
  })

  test('may be somebody who wrote earlier text that another person approved', () => {
    const desk = walk(
      openDesk(),
      saved('first', everything),
      did('submit', officer),
      did('approve', approver),
      saved('second', secondOfficer),
      did('submit', secondOfficer),
    )
    expect(codesOf(desk, everything, 'approve')).toEqual([])
  })
})

describe('an approval', () => {
  test('is for the very text that was shown', () => {
    const changed = { facts: { currentFingerprint: texts('changed behind the back') } }
    expect(codesOf(inReview(), approver, 'approve', changed)).toEqual(['not-approved-content'])
    expect(codesOf(approved(), approver, 'publish', changed)).toEqual(['not-approved-content'])
  })

  test('is void for good after an edit, also after one that is undone', () => {
    const desk = walk(approved(), saved('other'), saved('first'))
    expect(desk.state.approvals).toEqual([])
    expect(desk.state.working.state).toBe('draft')
    expect(codesOf(desk, approver, 'publish')).toEqual(['wrong-state'])
  })

  test('survives a save without a change, which records nothing', () => {
    const desk = approved()
    expect(edit(desk, secondOfficer, 'first')).toBe(desk)
  })

  test('taken back by recall brings the earlier contributors back', () => {
    const desk = walk(
      openDesk(),
      saved('first', everything),
      did('submit', officer),
      did('approve', approver),
      did('recall', officer),
      did('submit', officer),
    )
    expect(codesOf(desk, everything, 'approve')).toEqual(['own-contribution'])
  })

  test('taken back by a request for changes brings the earlier contributors back', () => {
    const desk = walk(
      openDesk(),
      saved('first', everything),
      did('submit', officer),
      did('approve', approver),
      did('request-changes', approver),
      did('submit', officer),
    )
    expect(codesOf(desk, everything, 'approve')).toEqual(['own-contribution'])
  })

  test('is kept when a debt is settled beside it', () => {
    const desk = walk(
      forced(),
      saved('second'),
      did('submit', officer),
      did('approve', approver),
      did('settle', secondApprover),
    )
    expect(desk.state.approvals).toHaveLength(1)
    expect(codesOf(desk, approver, 'publish')).toEqual([])
  })

  test('of a note covers the words of the note', () => {
    const desk = walk(
      published(),
      saved('second'),
      did('submit', officer),
      did('approve', approver),
    )
    const hashes = desk.events.slice(-2).map(({ details }) => details.noteHash)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes[1]).toBe(hashes[0])
  })
})

describe('a text of nobody knows whom', () => {
  const unknown = () => walk(openDesk(), saved('first', null), did('submit', officer))

  test('cannot be approved until an administrator names the author', () => {
    expect(codesOf(unknown(), approver, 'approve')).toEqual(['unknown-author'])
    const named = act(unknown(), administrator, 'name-author', { input: { author: 'somebody' } })
    expect(codesOf(named, approver, 'approve')).toEqual([])
  })

  test('makes the named author a contributor', () => {
    const named = act(unknown(), administrator, 'name-author', {
      input: { author: approver.digest },
    })
    expect(codesOf(named, approver, 'approve')).toEqual(['own-contribution'])
  })

  test('is not approved by whoever named the author', () => {
    const named = act(unknown(), everything, 'name-author', { input: { author: 'somebody' } })
    expect(codesOf(named, everything, 'approve')).toEqual(['own-contribution'])
  })

  test('is not named by a contributor', () => {
    const desk = edit(unknown(), everything, 'second')
    expect(codesOf(desk, everything, 'name-author')).toEqual(['own-contribution'])
  })

  test('does not let the named author settle a forced publication of it', () => {
    const desk = walk(
      openDesk(),
      saved('first', null),
      did('force-publish', approver),
      did('name-author', administrator, { input: { author: secondApprover.digest } }),
    )
    expect(codesOf(desk, secondApprover, 'settle')).toEqual(['own-contribution'])
  })
})

describe('a forced publication', () => {
  test('needs a reason of twenty characters, blanks at the ends not counted', () => {
    const desk = walk(openDesk(), saved('first'))
    const codes = (reason: string) =>
      codesOf(desk, approver, 'force-publish', { input: { reason } })
    expect(codes(` ${'a'.repeat(19)}   `)).toEqual(['reason-too-short'])
    expect(codes('a'.repeat(20))).toEqual([])
  })

  test('owes a review until somebody else settles it', () => {
    const desk = forced()
    expect(desk.state.public.state).toBe('live-review-owed')
    expect(desk.state.debts).toHaveLength(1)
    const settled = act(desk, secondApprover, 'settle')
    expect(settled.state.public.state).toBe('live')
    expect(settled.state.debts).toEqual([])
  })

  test('is not settled by the person who forced it', () => {
    expect(codesOf(forced(), approver, 'settle')).toEqual(['own-force'])
  })

  test('is not settled by a contributor, or by an account tied to one', () => {
    const desk = walk(openDesk(), saved('first', everything), did('force-publish', approver))
    expect(codesOf(desk, everything, 'settle')).toEqual(['own-contribution'])
    const tied = { ...secondApprover, ties: [approver.digest] }
    expect(codesOf(desk, tied, 'settle')).toEqual(['account-tied'])
  })

  test('owes its review also after it was withdrawn and restored', () => {
    const desk = walk(forced(), did('withdraw', approver), did('restore', approver))
    expect(desk.state.public.state).toBe('live-review-owed')
  })

  test('is made up for by the publication of an approved text', () => {
    const desk = walk(
      forced(),
      saved('second'),
      did('submit', officer),
      did('approve', approver),
      did('publish', approver),
    )
    expect([desk.state.public.state, desk.state.debts]).toEqual(['live', []])
  })

  test('that was scheduled and failed is not an approval', () => {
    const scheduled = happened(inReview(), 'scheduled', { isForced: true })
    const failed = happened(scheduled, 'publish-failed')
    expect(failed.state.working.state).toBe('failed-to-publish')
    expect(codesOf(failed, approver, 'publish')).toEqual(['not-approved-content'])
  })

  test('sends out nothing but the text on record', () => {
    const facts = { currentFingerprint: texts('changed behind the back') }
    const desk = walk(openDesk(), saved('first'))
    expect(codesOf(desk, approver, 'force-publish', { facts })).toEqual(['not-recorded-content'])
    expect(codesOf(desk, officer, 'submit', { facts })).toEqual(['not-recorded-content'])
    expect(codesOf(openDesk(), officer, 'submit')).toEqual(['not-recorded-content'])
  })
})

describe('whoever decides', () => {
  test('says what they saw; without it, or with an old one, nothing passes', () => {
    const desk = inReview()
    const { sequence, fingerprint } = desk.state
    expect(codesOf(desk, approver, 'approve', { expected: null })).toEqual(['expectation-missing'])
    for (const expected of [
      { sequence: sequence - 1, fingerprint },
      { sequence, fingerprint: texts('other') },
      { sequence, fingerprint: null },
    ])
      expect(codesOf(desk, approver, 'approve', { expected })).toEqual(['stale'])
  })

  test('reads every refusal at once, the class that sets the status first', () => {
    const decision = ask(published(), officer, 'force-publish', {
      expected: null,
      input: { reason: brief, changeNote: '' },
    })
    expect(decision.isAllowed ? [] : decision.refusals.map(({ code }) => code)).toEqual([
      'expectation-missing',
      'role-missing',
      'wrong-state',
      'reason-too-short',
      'change-note-missing',
    ])
  })

  test.each([
    ['request-changes', 'comment-missing', { comment: ' \n' }],
    ['approve', 'disclaimer-missing', {}],
  ] as const)('%s is refused with %s', (verb, code, input) => {
    const facts =
      verb === 'approve' ? { disclaimer: [{ code: 'disclaimer-missing' as const }] } : {}
    expect(codesOf(inReview(), approver, verb, { input, facts })).toEqual([code])
  })
})

describe('a public text', () => {
  test('is not taken down where the rule set keeps it up, as site settings', () => {
    const desk = { ...published(), rules: { ...published().rules, canBeTakenDown: false } }
    expect(codesOf(desk, approver, 'withdraw')).toEqual(['cannot-be-taken-down'])
    expect(codesOf(desk, approver, 'unpublish')).toEqual(['cannot-be-taken-down'])
  })

  test('that others show is taken down only knowingly', () => {
    const facts = { shownBy: ['leader-activities/7'] }
    const codes = (evenIfReferred: boolean) =>
      codesOf(published(), approver, 'unpublish', { facts, input: { evenIfReferred } })
    expect([codes(false), codes(true)]).toEqual([['still-referred-to'], []])
  })

  test('gets a new edition only with a note that says what is new', () => {
    const desk = walk(published(), saved('second'))
    const codes = (input: object) => codesOf(desk, officer, 'submit', { input })
    expect(codes({ changeNote: { en: ' ' } })).toEqual(['change-note-missing'])
    expect(codes({ kind: 'improvement' })).toEqual(['unknown-kind'])
    expect(codes({ kind: 'correction' })).toEqual([])
    const down = walk(desk, did('withdraw', approver))
    expect(codesOf(down, officer, 'submit', { input: { kind: 'correction' } })).toEqual([
      'nothing-to-correct',
    ])
  })

  test('stays as it is while its next edition is written', () => {
    const before = published()
    const desk = walk(before, saved('second'), did('submit', officer), did('approve', approver))
    expect(desk.state.public).toEqual(before.state.public)
  })

  test('keeps its frozen note; a note put right remembers what it said', () => {
    const desk = published()
    const amends = desk.state.sequence
    const after = act(desk, approver, 'amend-note', { input: { amends, changeNote: 'Right.' } })
    expect(after.state.changeNotes).toMatchObject([{ note: 'Right.', amendedFrom: null }])
    expect(codesOf(desk, approver, 'amend-note', { input: { amends: 99 } })).toEqual([
      'note-unknown',
    ])
  })

  test('that was unpublished is gone, and what was approved for it no longer counts', () => {
    const desk = walk(
      published(),
      saved('second', everything),
      did('submit', officer),
      did('approve', approver),
      did('unpublish', approver),
      did('submit', officer),
    )
    expect(desk.state.public.state).toBe('gone')
    expect(codesOf(desk, everything, 'approve')).toEqual(['own-contribution'])
  })
})

describe('an edit', () => {
  test('is refused while the text is scheduled, pinned or archived', () => {
    const scheduled = act(approved(), approver, 'schedule')
    const pinned = happened(inReview(), 'pinned', { release: 'releases/1' })
    const archived = walk(openDesk(), saved('first'), did('archive', officer))
    expect([scheduled, pinned, archived].map((desk) => editRefusals(desk, officer))).toEqual([
      ['edit-scheduled'],
      ['pinned'],
      ['edit-archived'],
    ])
  })

  test('by somebody without a hat for it is refused', () => {
    expect(editRefusals(openDesk(), { digest: 'guest', roles: [] })).toEqual(['role-missing'])
    expect(editRefusals(openDesk({ authors: ['administrator'] }), administrator)).toEqual([])
    expect(editRefusals(openDesk({ authors: ['administrator'] }), officer)).toEqual([
      'role-missing',
    ])
  })

  test('of the first save is recorded even if the text is empty', () => {
    expect(edit(openDesk(), officer, '').events).toHaveLength(1)
  })
})

test('a pinned text leaves its release before anything else is done with it', () => {
  const pinned = happened(approved(), 'pinned', { release: 'releases/1' })
  for (const verb of ['publish', 'schedule', 'request-changes'] as const)
    expect(codesOf(pinned, approver, verb)).toEqual(['pinned'])
  expect(codesOf(pinned, officer, 'recall')).toEqual(['pinned'])
})

test('a time that has passed, no time, or no known zone is no schedule', () => {
  const codes = (input: object) => codesOf(approved(), approver, 'schedule', { input })
  expect(codes({ at: undefined })).toEqual(['time-missing'])
  expect(codes({ at: tick(approved(), -1).now })).toEqual(['time-passed'])
  expect(codes({ at: 'tomorrow' })).toEqual(['time-unreadable'])
  expect(codes({ timeZone: 'Mars/Olympus' })).toEqual(['time-zone-unknown'])
  expect(codes({ timeZone: 'Asia/Shanghai' })).toEqual([])
})

test('only a contributor recalls, only a contributor or an administrator archives', () => {
  expect(codesOf(inReview(), secondOfficer, 'recall')).toEqual(['not-a-contributor'])
  expect(codesOf(approved(), officer, 'recall')).toEqual([])
  const draft = walk(openDesk(), saved('first'))
  expect(codesOf(draft, secondOfficer, 'archive')).toEqual(['not-a-contributor'])
  expect(codesOf(draft, administrator, 'archive')).toEqual([])
})
