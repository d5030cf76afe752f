import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { checkChain } from '../../src/domain/ledger/checkChain'
import { refusalTable } from '../../src/domain/refusals/refusalTable'
import { statusOfRefusal } from '../../src/domain/refusals/refusals'
import type { DocumentState } from '../../src/domain/workflow/documentState'
import { apply, fold } from '../../src/domain/workflow/fold'
import { verbs, type Verb } from '../../src/domain/workflow/verbs'
import {
  append,
  ask,
  edit,
  editRefusals,
  happened,
  linkOf,
  openDesk,
  runDue,
  tick,
  type Desk,
  type Person,
} from './support/desk'
import { history, type Step } from './support/histories'
import {
  contributorsBefore,
  faultsOfPublication,
  faultsOfSettlement,
  hasNamelessAuthor,
  openDebts,
} from './support/oracle'

type Told = { readonly desk: Desk; readonly counts: Map<string, number> }

const classes = [428, 412, 403, 409, 422]

const checkRefusals = (decision: ReturnType<typeof ask>): void => {
  if (decision.isAllowed) return
  const ranks = decision.refusals.map((refusal) => classes.indexOf(statusOfRefusal(refusal)))
  expect(decision.refusals.every(({ code }) => code in refusalTable)).toBe(true)
  expect(ranks).toEqual([...ranks].sort((left, right) => left - right))
  expect(ranks).not.toContain(-1)
}

/** Whoever says nothing, or something old, about what they saw is refused, whatever they ask. */
const checkStale = (desk: Desk, person: Person, verb: Verb): void => {
  const { sequence, fingerprint } = desk.state
  for (const [expected, code] of [
    [null, 'expectation-missing'],
    [{ sequence: sequence - 1, fingerprint }, 'stale'],
    [{ sequence: sequence + 1, fingerprint }, 'stale'],
    [{ sequence, fingerprint: 'another' }, 'stale'],
  ] as const) {
    const decision = ask(desk, person, verb, { expected })
    expect(decision.isAllowed ? [] : decision.refusals.map((refusal) => refusal.code)).toContain(
      code,
    )
  }
}

/** Tried more often, so that histories reach the public. */
const forward: Verb[] = ['approve', 'publish', 'submit', 'schedule', 'name-author', 'approve']

const laterOf = (one: string, other: string): string => (one > other ? one : other)

const takeStep = (desk: Desk, people: readonly Person[], step: Step): Desk => {
  const at = (index: number): Person => people[index] as Person
  switch (step.kind) {
    case 'clock':
      return tick(desk, step.step)
    case 'happened': {
      // The clock comes to whatever is scheduled.
      if (desk.state.schedule !== null) {
        const then = { ...desk, now: laterOf(desk.now, desk.state.schedule.at) }
        const others = people.filter(({ roles }) => !roles.includes('approver'))
        return runDue(then, { withoutHat: others.map(({ digest }) => digest) })
      }
      const isPossible =
        desk.state.sequence > 0 && (desk.state.pinnedBy === null) === (step.type === 'pinned')
      return isPossible ? happened(desk, step.type, { release: 'releases/1' }) : desk
    }
    case 'edit': {
      const person = step.who === null ? null : at(step.who)
      if (editRefusals(desk, person ?? { digest: '', roles: ['press-officer'] }).length > 0)
        return desk
      const brought = step.brought === null ? [] : [at(step.brought).digest]
      return edit(desk, person, step.text, { brought })
    }
    case 'verb': {
      const person = at(step.who)
      checkStale(desk, person, step.verb)
      const decision = ask(desk, person, step.verb, {
        input: { author: at(step.author).digest },
        ...(step.isTampered ? { facts: { currentFingerprint: 'changed behind the back' } } : {}),
      })
      checkRefusals(decision)
      if (!decision.isAllowed) return desk
      if (step.isTampered)
        expect([
          'submitted',
          'approved',
          'published',
          'force-published',
          'scheduled',
        ]).not.toContain(decision.event.type)
      return append(desk, decision.event)
    }
    case 'possible': {
      // Archiving ends a history; it is tried by name only.
      const verbsFirst = forward.concat(
        verbs.filter((verb) => verb !== 'archive' && verb !== 'amend-note'),
      )
      const turned = [...verbsFirst.slice(step.pick % verbsFirst.length), ...verbsFirst]
      for (const verb of turned)
        for (const offset of people.keys()) {
          const person = at((step.pick + offset) % people.length)
          const decision = ask(desk, person, verb, { input: { author: at(step.author).digest } })
          if (decision.isAllowed) return append(desk, decision.event)
        }
      return desk
    }
  }
}

const checkDesk = (before: Desk, desk: Desk, people: readonly Person[]): void => {
  const oracle = { events: desk.events, people, approvals: desk.rules.approvals }
  const place = desk.events.length - 1
  const event = desk.events[place]
  expect(desk.events.length - before.events.length).toBeGreaterThanOrEqual(0)
  expect(desk.state.sequence).toBe(desk.events.length)
  if (desk.events.length === before.events.length || event === undefined) return
  const text = before.state.fingerprint ?? ''
  if (event.type === 'published') expect(faultsOfPublication(oracle, place, text)).toEqual([])
  if (event.type === 'settled') expect(faultsOfSettlement(oracle, place)).toEqual([])
  if (event.type === 'approved' || event.type === 'settled')
    expect(hasNamelessAuthor(oracle, place)).toBe(false)
  if (event.type === 'approved')
    expect([...contributorsBefore(oracle, place)]).not.toContain(event.actor)
  expect(desk.state.debts.length > 0).toBe(openDebts(oracle).length > 0)
  if (openDebts(oracle).length > 0)
    expect(['live-review-owed', 'withdrawn']).toContain(desk.state.public.state)
  else expect(desk.state.public.state).not.toBe('live-review-owed')
  expect(desk.state.public.number ?? 0).toBeGreaterThanOrEqual(before.state.public.number ?? 0)
  expect(desk.state.editions).toBeGreaterThanOrEqual(before.state.editions)
}

const tell = (people: readonly Person[], first: Desk, steps: readonly Step[]): Told => {
  const counts = new Map<string, number>()
  let desk = first
  for (const step of steps) {
    const next = takeStep(desk, people, step)
    checkDesk(desk, next, people)
    const type = next.events.length > desk.events.length ? next.events.at(-1)?.type : undefined
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1)
    desk = next
  }
  return { desk, counts }
}

test('no history makes public what nobody but its writers approved, and every debt is kept', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(history, ({ people, approvals, canBeTakenDown, steps }) => {
      const { desk, counts } = tell(people, openDesk({ approvals, canBeTakenDown }), steps)
      for (const [type, count] of counts) seen.set(type, (seen.get(type) ?? 0) + count)
      // What is stored and what was kept in memory along the way are one and the same.
      desk.events.reduce<DocumentState>((state, event, place) => {
        const next = apply(state, event)
        expect(isDeepStrictEqual(fold(desk.events.slice(0, place + 1)), next)).toBe(true)
        return next
      }, fold([]))
      const { state } = desk
      expect(fold(JSON.parse(JSON.stringify(desk.events)))).toEqual(desk.state)
      const head = { position: state.sequence, hash: state.hash }
      expect(checkChain(desk.events.map(linkOf), head)).toEqual([])
    }),
    { numRuns: 500 },
  )
  // A property that never meets its case proves nothing.
  for (const type of [
    'published',
    'settled',
    'unpublished',
    'changes-requested',
    'recalled',
    'author-named',
  ])
    expect([type, (seen.get(type) ?? 0) > 4]).toEqual([type, true])
})
