import { describe, expect, test } from '@jest/globals'
import {
  act,
  approved,
  approver,
  ask,
  codesOf,
  did,
  editRefusals,
  inReview,
  officer,
  openDesk,
  published,
  runDue,
  saved,
  secondApprover,
  texts,
  tick,
  walk,
  type Desk,
} from './support/desk'

const at = '2026-11-01T10:00:00.000Z'
const untilDue = (desk: Desk): number => Date.parse(at) - Date.parse(desk.now)
const whenDue = (desk: Desk): Desk => tick(desk, untilDue(desk))

const scheduled = (): Desk => act(approved(), approver, 'schedule', { input: { at } })
const draft = (): Desk => walk(openDesk(), saved('first'))
const forcedPlan = (desk = draft(), input: object = {}): Desk =>
  act(desk, approver, 'force-schedule', { input: { at, ...input } })

/** What became of it, with the codes of what failed. */
const outcome = (desk: Desk) => {
  const event = desk.events.at(-1)
  return [event?.type, ...(event?.details.failures ?? []).map(({ code }) => code)]
}

describe('a scheduled text', () => {
  test('goes out at its instant and not a millisecond before', () => {
    const desk = whenDue(scheduled())
    expect(outcome(runDue(tick(desk, -1)))).toEqual(['scheduled'])
    const out = runDue(desk)
    expect(outcome(out)).toEqual(['published'])
    expect(out.state).toMatchObject({
      working: { state: 'published', by: approver.digest },
      public: { state: 'live', fingerprint: texts('first') },
      schedule: null,
      debts: [],
    })
  })

  test('says when it was meant, so that a late one shows', () => {
    const event = runDue(tick(whenDue(scheduled()), 3_600_000)).events.at(-1)
    expect([event?.at, event?.details.at]).toEqual(['2026-11-01T11:00:00.000Z', at])
  })

  test('goes out once', () => {
    const out = runDue(whenDue(scheduled()))
    expect(runDue(out).events).toHaveLength(out.events.length)
  })

  test('goes out in the name of whoever scheduled it, with the note that was approved', () => {
    const desk = walk(
      published(),
      saved('second'),
      did('submit', officer, { input: { changeNote: 'New figures.', kind: 'minor' } }),
      did('approve', approver),
      did('schedule', secondApprover, { input: { at } }),
    )
    const event = runDue(whenDue(desk)).events.at(-1)
    expect(event).toMatchObject({
      actor: secondApprover.digest,
      role: 'approver',
      details: { kind: 'minor', changeNote: 'New figures.' },
    })
    expect(event?.details.noteHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('cannot be edited until it is unscheduled, and is approved still', () => {
    expect(editRefusals(scheduled(), officer)).toEqual(['edit-scheduled'])
    const back = act(scheduled(), approver, 'unschedule')
    expect(back.state).toMatchObject({ working: { state: 'approved' }, schedule: null })
    expect(editRefusals(back, officer)).toEqual([])
    expect(codesOf(back, approver, 'publish')).toEqual([])
    expect(outcome(runDue(whenDue(back)))).toEqual(['unscheduled'])
  })

  test.each([
    [
      'an approver who is none any more',
      { withoutHat: [approver.digest] },
      ['scheduler-no-longer', 'approver-no-longer'],
    ],
    ['another text in the database', { currentFingerprint: texts('x') }, ['not-approved-content']],
    [
      'a disclaimer that is gone',
      { disclaimer: [{ code: 'disclaimer-missing' as const }] },
      ['disclaimer-missing'],
    ],
    [
      'something shown that is not public',
      { references: [{ code: 'reference-not-public' as const, params: { target: 'topics/2' } }] },
      ['reference-not-public'],
    ],
  ])('does not go out with %s', (_, facts, codes) => {
    const desk = runDue(whenDue(scheduled()), facts)
    expect(outcome(desk)).toEqual(['publish-failed', ...codes])
    expect(desk.events.at(-1)).toMatchObject({
      actor: 'system',
      role: 'system',
      publicNumber: null,
    })
    expect(desk.state).toMatchObject({
      working: { state: 'failed-to-publish' },
      public: { state: 'none' },
      schedule: null,
    })
  })

  test('does not go out on fewer approvals than it needs, however many there are', () => {
    const two = walk(
      inReview({ approvals: 2 }),
      did('approve', approver),
      did('approve', secondApprover),
      did('schedule', { digest: 'third', roles: ['approver'] }, { input: { at } }),
    )
    expect(outcome(runDue(whenDue(two)))).toEqual(['published'])
    expect(outcome(runDue(whenDue(two), { withoutHat: [approver.digest] }))).toEqual([
      'publish-failed',
      'approver-no-longer',
    ])
    const state = { ...two.state, approvals: two.state.approvals.slice(1) }
    expect(outcome(runDue(whenDue({ ...two, state })))).toEqual([
      'publish-failed',
      'not-approved-content',
    ])
  })

  test('is not scheduled on the approval of somebody who is no approver any more', () => {
    const facts = { withoutHat: [approver.digest] }
    expect(codesOf(approved(), secondApprover, 'schedule', { facts })).toEqual([
      'approver-no-longer',
    ])
  })

  test('that failed is published, scheduled again, or given up', () => {
    const failed = runDue(whenDue(scheduled()), {
      references: [{ code: 'reference-not-public', params: { target: 'topics/2' } }],
    })
    expect(codesOf(failed, approver, 'publish')).toEqual([])
    const again = act(failed, approver, 'schedule')
    expect(outcome(runDue(tick(again, 3_600_000)))).toEqual(['published'])
    expect(act(failed, approver, 'unschedule').state.working.state).toBe('approved')
  })
})

describe('a schedule without approval', () => {
  test('becomes a forced publication with the debt of whoever made it', () => {
    const out = runDue(whenDue(forcedPlan(draft(), { reason: 'It cannot wait until Monday.' })))
    expect(outcome(out)).toEqual(['force-published'])
    expect(out.state).toMatchObject({
      public: { state: 'live-review-owed' },
      debts: [
        {
          by: approver.digest,
          contributors: [officer.digest],
          reason: 'It cannot wait until Monday.',
          dueAt: '2026-11-04T10:00:00.000Z',
        },
      ],
    })
    expect(codesOf(out, approver, 'settle')).toEqual(['own-force'])
    expect(codesOf(out, { ...officer, roles: ['approver'] }, 'settle')).toEqual([
      'own-contribution',
    ])
    expect(codesOf(out, secondApprover, 'settle')).toEqual([])
  })

  test('owes the review from when it went out, or by when it was said', () => {
    const late = runDue(tick(whenDue(forcedPlan()), 3_600_000))
    expect(late.state.debts[0]?.dueAt).toBe('2026-11-04T11:00:00.000Z')
    const dueAt = '2026-11-02T12:00:00+01:00'
    const said = runDue(whenDue(forcedPlan(draft(), { dueAt })))
    expect(said.state.debts[0]?.dueAt).toBe('2026-11-02T11:00:00.000Z')
    expect(codesOf(draft(), approver, 'force-schedule', { input: { at, dueAt: at } })).toEqual([
      'due-too-soon',
    ])
  })

  test('asks for what a forced publication asks, and a time ahead', () => {
    const codes = (input: object) =>
      codesOf(draft(), approver, 'force-schedule', { input: { at, ...input } })
    expect(codes({})).toEqual([])
    expect(codes({ reason: 'Because.' })).toEqual(['reason-too-short'])
    expect(codes({ at: '2026-11-01T08:00:00Z' })).toEqual(['time-passed'])
    expect(codesOf(draft(), officer, 'force-schedule', { input: { at } })).toEqual(['role-missing'])
    const facts = { issues: [{ code: 'language-missing' as const, params: { language: 'en' } }] }
    expect(codesOf(draft(), approver, 'force-schedule', { input: { at }, facts })).toEqual([
      'language-missing',
    ])
  })

  test('keeps the change note for the publication', () => {
    const desk = walk(published(), saved('second'))
    const plan = forcedPlan(desk, { changeNote: 'New figures.', kind: 'correction' })
    expect(runDue(whenDue(plan)).state.changeNotes.at(-1)).toMatchObject({
      kind: 'correction',
      note: 'New figures.',
    })
  })

  test('ends the review; unscheduled, or failed and given up, the text is a draft', () => {
    const plan = forcedPlan(inReview())
    expect(plan.state).toMatchObject({ working: { state: 'scheduled' }, run: null, approvals: [] })
    const back = act(plan, approver, 'unschedule')
    expect(back.state).toMatchObject({ working: { state: 'draft' }, schedule: null })
    const failed = runDue(whenDue(plan), { withoutHat: [approver.digest] })
    expect(outcome(failed)).toEqual(['publish-failed', 'scheduler-no-longer'])
    expect(codesOf(failed, secondApprover, 'publish')).toEqual(['not-approved-content'])
    expect(codesOf(failed, secondApprover, 'schedule')).toEqual(['not-approved-content'])
    const draftAgain = act(failed, secondApprover, 'unschedule')
    expect(draftAgain.state.working.state).toBe('draft')
    expect(codesOf(draftAgain, secondApprover, 'force-publish')).toEqual([])
  })

  test('does not go out incomplete, or as another text', () => {
    const issues = [{ code: 'language-missing' as const, params: { language: 'en' } }]
    expect(outcome(runDue(whenDue(forcedPlan()), { issues }))).toEqual([
      'publish-failed',
      'language-missing',
    ])
    expect(outcome(runDue(whenDue(forcedPlan()), { currentFingerprint: texts('x') }))).toEqual([
      'publish-failed',
      'not-recorded-content',
    ])
  })
})

test('a text goes out as it was scheduled and approved, whatever else the record came to say', () => {
  const other = texts('second')
  const becomes = (desk: Desk, state: Partial<Desk['state']>) =>
    outcome(
      runDue(whenDue({ ...desk, state: { ...desk.state, ...state } }), {
        currentFingerprint: state.fingerprint ?? desk.state.fingerprint,
      }),
    )
  const { run, approvals } = scheduled().state
  const asOther = {
    run: run === null ? null : { ...run, fingerprint: other },
    approvals: approvals.map((deed) => ({ ...deed, fingerprint: other })),
  }
  expect(becomes(scheduled(), {})).toEqual(['published'])
  const moved = { ...asOther, fingerprint: other }
  expect(becomes(scheduled(), moved)).toContain('not-approved-content')
  expect(becomes(scheduled(), { run: asOther.run })).toContain('not-approved-content')
  expect(becomes(scheduled(), { approvals: asOther.approvals })).toContain('not-approved-content')
  expect(becomes(forcedPlan(), { fingerprint: other })).toContain('not-recorded-content')
})

test('a text that a release holds does not go out alone', () => {
  const desk = { ...scheduled(), state: { ...scheduled().state, pinnedBy: 'releases/1' } }
  expect(outcome(runDue(whenDue(desk)))).toEqual(['publish-failed', 'pinned'])
})

test('a schedule is kept as an instant with the zone it was meant in', () => {
  const decision = ask(approved(), approver, 'schedule', {
    input: { at: '2027-07-15T09:00', timeZone: 'Europe/Berlin' },
  })
  expect(decision.isAllowed && decision.event.details).toEqual({
    at: '2027-07-15T07:00:00.000Z',
    timeZone: 'Europe/Berlin',
    isForced: false,
  })
})
