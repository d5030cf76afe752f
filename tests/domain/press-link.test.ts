import { describe, expect, test } from '@jest/globals'
import { isLedgerEvent } from '../../src/domain/ledger/isLedgerEvent'
import { fold } from '../../src/domain/workflow/fold'
import { pressLinkState } from '../../src/domain/workflow/pressLink'
import {
  act,
  approved,
  approver,
  codesOf,
  did,
  forced,
  happened,
  inReview,
  officer,
  openDesk,
  published,
  runDue,
  saved,
  tick,
  walk,
  type Desk,
} from './support/desk'

const linked = (): Desk => act(approved(), approver, 'make-press-link')

/** What somebody finds who opens the only link of a desk. */
const found = ({ events, now, state }: Desk): string => {
  const made = events.find(({ type }) => type === 'press-link-made')
  if (made === undefined) throw new Error('There is no link.')
  return pressLinkState(state, made, events.slice(made.sequence), now)
}

describe('a press link', () => {
  test('is open from when it is made until the instant at which it ends', () => {
    const desk = linked()
    expect(found(desk)).toBe('open')
    expect(found(tick(desk, 3_599_998))).toBe('open')
    expect(found(tick(desk, 3_599_999))).toBe('expired')
  })

  test('changes nothing else about the text', () => {
    const [before, after] = [approved().state, linked().state]
    const { pressLinks, ...rest } = after
    expect({ ...rest, sequence: 0, hash: '' }).toEqual({ ...before, sequence: 0, hash: '' })
    expect(pressLinks).toHaveLength(1)
  })

  test('stays open while the text is scheduled and unscheduled, and rests while it has failed', () => {
    const scheduled = walk(linked(), did('schedule', approver))
    expect(found(scheduled)).toBe('open')
    expect(found(walk(scheduled, did('unschedule', approver)))).toBe('open')
    const failed = happened(scheduled, 'publish-failed', { failures: [] })
    expect(found(failed)).toBe('over')
    expect(found(walk(failed, did('schedule', approver)))).toBe('open')
  })

  test('leads to the public text once that is out, by hand or by the clock, and only while it is there', () => {
    const byHand = walk(linked(), did('publish', approver))
    expect(found(byHand)).toBe('public')
    expect(found(runDue(tick(walk(linked(), did('schedule', approver)), 3_600_000)))).toBe('public')
    expect(found(walk(byHand, did('withdraw', approver)))).toBe('public')
    expect(found(walk(byHand, did('unpublish', approver)))).toBe('over')
  })

  test.each([
    ['an edit', saved('second')],
    ['a recall', did('recall', officer)],
    ['a request for changes', did('request-changes', approver)],
  ])('is over for good with %s, also when the same text is approved again', (_, end) => {
    const over = walk(linked(), end)
    expect(found(over)).toBe('over')
    const again = walk(
      over,
      saved('third'),
      saved('first'),
      did('submit', officer),
      did('approve', approver),
    )
    expect(again.state.fingerprint).toBe(linked().state.fingerprint)
    expect(found(again)).toBe('over')
    expect(again.state.pressLinks).toEqual([])
  })

  test('that is revoked shows nothing, not even the way to the public text', () => {
    const revoked = walk(linked(), did('revoke-press-link', approver))
    expect(found(revoked)).toBe('revoked')
    expect(found(walk(revoked, did('publish', approver)))).toBe('revoked')
    expect(codesOf(revoked, approver, 'revoke-press-link')).toEqual(['press-link-unknown'])
  })

  test('is made for approved text alone, by an approver, for somebody, with an end', () => {
    const make = (desk: Desk, person = approver, attempt = {}) =>
      codesOf(desk, person, 'make-press-link', attempt)
    expect(make(approved())).toEqual([])
    expect(make(inReview())).toContain('wrong-state')
    expect(make(published())).toContain('wrong-state')
    expect(make(walk(openDesk(), saved('first'), did('force-schedule', approver)))).toEqual([
      'not-approved-content',
    ])
    expect(make(forced())).toContain('wrong-state')
    expect(make(approved(), officer)).toEqual(['role-missing'])
    expect(make(approved(), approver, { input: { recipient: '  ' } })).toEqual([
      'recipient-missing',
    ])
    expect(make(approved(), approver, { input: { at: undefined } })).toEqual(['time-missing'])
    expect(make(approved(), approver, { facts: { currentFingerprint: 'other' } })).toEqual([
      'not-approved-content',
    ])
    expect(make(approved(), approver, { facts: { withoutHat: ['approver'] } })).toEqual([
      'approver-no-longer',
    ])
    const closed = { ...approved(), rules: { ...approved().rules, pressLinks: false } }
    expect(make(closed)).toEqual(['no-press-links'])
  })

  test('is written in events that are known, and a text that never had one has no trace of them', () => {
    const desk = walk(linked(), did('revoke-press-link', approver))
    for (const { hash: _, ...event } of desk.events) expect(isLedgerEvent(event)).toBe(true)
    expect(fold(desk.events)).toEqual(desk.state)
    expect(published().state).not.toHaveProperty('pressLinks')
  })
})
