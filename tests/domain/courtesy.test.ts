import { describe, expect, test } from '@jest/globals'
import { defaultCalendar } from '../../src/domain/calendar/workingCalendar'
import {
  courtesies,
  courtesyInputs,
  isCourtesy,
  type Courtesy,
} from '../../src/domain/courtesy/courtesies'
import type { CourtesyRequest } from '../../src/domain/courtesy/courtesyRequest.js'
import { decideCourtesy } from '../../src/domain/courtesy/decideCourtesy'
import { decideTelling, tellAtOf } from '../../src/domain/courtesy/decideTelling'
import { claimNow } from '../../src/domain/courtesy/matterOf'
import { fold } from '../../src/domain/workflow/fold'
import { verbs } from '../../src/domain/workflow/verbs'
import {
  administrator,
  append,
  approved,
  approver,
  ask,
  did,
  edit,
  everything,
  forced,
  inReview,
  officer,
  openDesk,
  published,
  saved,
  secondApprover,
  secondOfficer,
  tick,
  walk,
  type Desk,
  type Person,
} from './support/desk'

const calendar = { ...defaultCalendar('UTC'), hours: [{ from: '09:00', to: '17:00' }] }
const candidate = ({ digest, roles, rolesSince, ties }: Person) => ({
  digest,
  roles,
  name: digest,
  rolesSince: rolesSince ?? {},
  accountTies: ties ?? [],
})
type More = Partial<Omit<CourtesyRequest, 'actor' | 'assignee'>> & { to?: Person }

const asked = (desk: Desk, person: Person, verb: Courtesy, { to, ...more }: More = {}) => {
  const { now, rules, state } = desk
  return decideCourtesy(state, verb, {
    actor: candidate(person),
    assignee: to === undefined ? null : candidate(to),
    claimant: desk.state.claim?.by ?? '',
    calendar,
    rules,
    now,
    expected: { sequence: state.sequence, fingerprint: state.fingerprint },
    ...more,
    input: { ...(to === undefined ? {} : { assignee: to.digest }), ...more.input },
  })
}
const refusedWith = (...args: Parameters<typeof asked>): string[] => {
  const decision = asked(...args)
  return decision.isAllowed ? [] : decision.refusals.map(({ code }) => code)
}
const after = (...args: Parameters<typeof asked>): Desk => {
  const [desk] = args
  const decision = asked(...args)
  if (!decision.isAllowed) throw new Error(decision.refusals.map(({ code }) => code).join(', '))
  return append(tick(desk, 1), decision.event)
}
/** A Monday. */
const at = (desk: Desk, now: string): Desk => ({ ...desk, now })
const assigned = (desk: Desk = inReview()): Desk =>
  after(at(desk, '2026-11-02T10:00:00.000Z'), officer, 'assign', {
    to: approver,
    input: { workingHours: 8 },
  })

test('the words of the list are courtesies, and no other verb is', () => {
  expect(courtesies.every(isCourtesy)).toBe(true)
  expect(verbs.filter(isCourtesy)).toEqual([])
  expect(Object.keys(courtesyInputs)).toEqual([...courtesies])
})

describe('an assignment', () => {
  test('names somebody who could decide, and by when in working hours', () => {
    expect(assigned().state.assignment).toMatchObject({
      matter: 'review',
      assignee: 'approver',
      group: null,
      by: 'officer',
      dueAt: '2026-11-03T10:00:00.000Z',
      // Four working hours before, and eight after.
      remindAt: '2026-11-02T14:00:00.000Z',
      escalateAt: '2026-11-04T10:00:00.000Z',
    })
  })

  test('is refused by name for whoever worked on the text, forced it, or does not count', () => {
    const desk = inReview()
    expect(refusedWith(desk, approver, 'assign', { to: everything })).toEqual([])
    const own = asked(
      walk(openDesk(), saved('first', everything), did('submit', everything)),
      officer,
      'assign',
      { to: everything },
    )
    expect(own).toMatchObject({
      refusals: [{ code: 'assignee-contributed', params: { name: 'everything' } }],
    })
    expect(refusedWith(forced(), officer, 'assign', { to: approver })).toEqual([
      'assignee-contributed',
    ])
    expect(refusedWith(forced(), officer, 'assign', { to: secondApprover })).toEqual([])
    expect(
      refusedWith(desk, officer, 'assign', { to: { ...approver, ties: ['officer'] } }),
    ).toEqual(['assignee-no-second-person'])
    expect(refusedWith(desk, officer, 'assign', { to: secondOfficer })).toEqual([
      'assignee-lacks-role',
    ])
  })

  test('is for one person or one group that could see to it', () => {
    const desk = inReview()
    expect(refusedWith(desk, officer, 'assign')).toEqual(['assignee-missing'])
    expect(
      refusedWith(desk, officer, 'assign', { to: approver, input: { group: 'approver' } }),
    ).toEqual(['assignee-missing'])
    expect(refusedWith(desk, officer, 'assign', { input: { assignee: 'nobody' } })).toEqual([
      'assignee-unknown',
    ])
    expect(refusedWith(desk, officer, 'assign', { input: { group: 'approver' } })).toEqual([])
    expect(refusedWith(desk, officer, 'assign', { input: { group: 'press-officer' } })).toEqual([
      'group-cannot',
    ])
    const sentBack = walk(desk, did('request-changes', approver))
    expect(
      refusedWith(sentBack, approver, 'assign', { input: { group: 'press-officer' } }),
    ).toEqual([])
    expect(refusedWith(sentBack, approver, 'assign', { to: officer })).toEqual([])
    expect(refusedWith(published(), officer, 'assign', { to: approver })).toEqual(['nothing-waits'])
    expect(refusedWith(desk, administrator, 'assign', { to: approver })).toEqual(['role-missing'])
  })

  test('is due once, ahead, and at a time that can be read', () => {
    const desk = at(inReview(), '2026-11-02T10:00:00.000Z')
    const codes = (input: CourtesyRequest['input']) =>
      refusedWith(desk, officer, 'assign', { to: approver, input })
    expect(codes({ dueAt: '2026-11-02T12:00', workingHours: 2 })).toEqual(['due-twice'])
    expect(codes({ dueAt: '2026-11-02T09:59' })).toEqual(['time-passed'])
    expect(codes({ dueAt: 'tomorrow' })).toEqual(['time-unreadable'])
    expect(codes({ dueAt: '2026-11-02T18:00', timeZone: 'Asia/Shanghai' })).toEqual(['time-passed'])
    expect(codes({ dueAt: '2026-11-02T18:01', timeZone: 'Asia/Shanghai' })).toEqual([])
  })

  test('ends when the review is decided, and not before', () => {
    const desk = assigned(inReview({ approvals: 2 }))
    expect(walk(desk, did('approve', secondApprover)).state.assignment).toBeDefined()
    expect(walk(desk, did('approve', approver)).state.assignment).toBeUndefined()
    expect(walk(assigned(), did('approve', secondApprover)).state.assignment).toBeUndefined()
    expect(walk(assigned(), did('request-changes', approver)).state.assignment).toBeUndefined()
    expect(edit(assigned(), officer, 'another').state.assignment).toBeUndefined()
    const owed = after(forced(), officer, 'assign', { to: secondApprover })
    expect(edit(owed, officer, 'another').state.assignment).toBeDefined()
    expect(walk(owed, did('settle', secondApprover)).state.assignment).toBeUndefined()
    const toWrite = after(walk(inReview(), did('request-changes', approver)), approver, 'assign', {
      to: officer,
    })
    expect(edit(toWrite, officer, 'another').state.assignment).toBeDefined()
    expect(walk(toWrite, did('submit', officer)).state.assignment).toBeUndefined()
  })

  test('is told of once before it is due and once after, and no more once it ended', () => {
    const desk = assigned()
    const told = (now: string, from = desk) => decideTelling(from.state, now)?.type
    expect(told('2026-11-02T13:59:59.999Z')).toBeUndefined()
    expect(told('2026-11-02T14:00:00.000Z')).toBe('reminded')
    const event = decideTelling(desk.state, '2026-11-02T14:00:00.000Z')
    const reminded = append(desk, event as NonNullable<typeof event>)
    expect(told('2026-11-04T09:59:59.999Z', reminded)).toBeUndefined()
    expect(told('2026-11-04T10:00:00.000Z', reminded)).toBe('escalated')
    const late = decideTelling(reminded.state, '2026-11-04T10:00:00.000Z')
    const escalated = append(reminded, late as NonNullable<typeof late>)
    expect(tellAtOf(escalated.state)).toBeNull()
    expect(told('2027-11-04T10:00:00.000Z', walk(desk, did('approve', approver)))).toBeUndefined()
  })

  test('that is due sooner than a reminder would come is told of when it is due', () => {
    const desk = after(at(inReview(), '2026-11-02T10:00:00.000Z'), officer, 'assign', {
      to: approver,
      input: { workingHours: 1 },
    })
    expect(tellAtOf(desk.state)).toBe('2026-11-02T11:00:00.000Z')
  })
})

describe('a claim', () => {
  test('is for whoever could decide, one at a time, until it ends', () => {
    const desk = after(inReview(), approver, 'claim')
    expect(refusedWith(inReview(), officer, 'claim')).toEqual(['role-missing', 'own-contribution'])
    expect(refusedWith(desk, secondApprover, 'claim')).toEqual(['claimed-already'])
    expect(refusedWith(desk, approver, 'claim')).toEqual([])
    const taken = after(desk, secondApprover, 'claim', { input: { reason: 'Ann is away.' } })
    expect(taken.state.claim?.by).toBe(secondApprover.digest)
    const later = tick(desk, 4 * 3_600_000)
    expect(claimNow(later.state, later.now)).toBeNull()
    expect(refusedWith(later, secondApprover, 'claim')).toEqual([])
  })

  test('is let go by whoever has it', () => {
    const desk = after(inReview(), approver, 'claim')
    expect(refusedWith(inReview(), approver, 'release-claim')).toEqual(['not-claimed'])
    expect(refusedWith(desk, secondApprover, 'release-claim')).toEqual(['claim-of-another'])
    expect(after(desk, approver, 'release-claim').state.claim).toBeUndefined()
  })

  test('of two at once is got by one', () => {
    const desk = inReview()
    const expected = { sequence: desk.state.sequence, fingerprint: desk.state.fingerprint }
    const taken = after(desk, approver, 'claim')
    expect(refusedWith(taken, secondApprover, 'claim', { expected })).toEqual([
      'stale',
      'claimed-already',
    ])
    expect(refusedWith(taken, approver, 'release-claim', { expected: null })).toEqual([
      'expectation-missing',
    ])
  })
})

describe('courtesies decide nothing', () => {
  const desks: [string, () => Desk][] = [
    ['a draft', () => walk(openDesk(), saved('first'))],
    ['in review', inReview],
    ['half approved', () => walk(inReview({ approvals: 2 }), did('approve', approver))],
    ['approved', approved],
    ['sent back', () => walk(inReview(), did('request-changes', approver))],
    ['forced', forced],
  ]

  test.each(desks)(
    '%s: every verb by everybody is what it was, and who looked earlier has seen enough',
    (_, open) => {
      const desk = open()
      const { sequence, fingerprint } = desk.state
      const whom = [officer, approver, secondApprover, everything, administrator]
      const reached = courtesies.flatMap((verb) =>
        [officer, approver, secondApprover, everything].flatMap((person) => {
          const decision = asked(
            desk,
            person,
            verb,
            verb === 'assign' ? { to: secondApprover } : {},
          )
          return decision.isAllowed ? [append(desk, decision.event)] : []
        }),
      )
      expect(reached.length).toBeGreaterThan(0)
      for (const next of reached) {
        expect(fold(next.events)).toEqual(next.state)
        for (const verb of verbs)
          for (const person of whom) {
            const plain = ask(desk, person, verb)
            const then = ask(next, person, verb, { expected: { sequence, fingerprint } })
            expect(then).toEqual(plain)
          }
        const older = ask(next, approver, 'approve', {
          expected: { sequence: sequence - 1, fingerprint },
        })
        expect(older.isAllowed ? [] : older.refusals.map(({ code }) => code)).toContain('stale')
      }
    },
  )

  test('what is decided afterwards is what must have been seen again', () => {
    const desk = walk(after(inReview(), approver, 'claim'), did('approve', approver))
    expect(desk.state.decisive).toBeUndefined()
    const decision = ask(desk, approver, 'publish', {
      expected: { sequence: desk.state.sequence - 1, fingerprint: desk.state.fingerprint },
    })
    expect(decision).toMatchObject({ refusals: [{ code: 'stale' }] })
  })
})
