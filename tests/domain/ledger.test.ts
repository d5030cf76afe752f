import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkChain } from '../../src/domain/ledger/checkChain'
import type { LedgerEvent, PublicEvent } from '../../src/domain/ledger/event'
import { isLedgerEvent, isPublicEvent } from '../../src/domain/ledger/isLedgerEvent'
import { emptyPerson, foldPerson } from '../../src/domain/ledger/personState'
import { genesisHash, seal, type Sealed } from '../../src/domain/ledger/seal'
import type { Role } from '../../src/domain/policy/roles'
import { approver, did, linkOf, published, saved, walk, type Event } from './support/desk'

const rows = walk(published(), saved('second'), did('withdraw', approver)).events
const last = rows.at(-1) as Event
const end = { position: last.sequence, hash: last.hash }
const problems = (changed: readonly Event[], head: typeof end | null = end) =>
  checkChain(changed.map(linkOf), head).map(({ position, problem }) => `${position} ${problem}`)
const replaced = (index: number, event: Event): Event[] =>
  rows.map((row, place) => (place === index ? event : row))
const resealed = ({ hash: _, ...event }: Event, changes: Partial<LedgerEvent>): Event =>
  seal<LedgerEvent>({ ...event, ...changes })

describe('a chain', () => {
  test('that nobody touched is whole', () => {
    expect(problems(rows)).toEqual([])
    expect(problems([], null)).toEqual([])
  })

  test('names the row that was altered', () => {
    const row = rows[2] as Event
    expect(problems(replaced(2, { ...row, actor: 'another' }))).toEqual(['3 altered'])
  })

  test('names the row that was altered and sealed anew, by the row after it or by the head', () => {
    expect(problems(replaced(2, resealed(rows[2] as Event, { actor: 'another' })))).toEqual([
      '4 unlinked',
    ])
    expect(problems(replaced(rows.length - 1, resealed(last, { actor: 'another' })))).toEqual([
      `${last.sequence} head-differs`,
    ])
  })

  test('names the row that is missing in the middle', () => {
    expect(problems(rows.filter((_, index) => index !== 2))).toEqual(['3 missing', '4 unlinked'])
  })

  test('names the last row when it was removed', () => {
    expect(problems(rows.slice(0, -1))).toEqual([
      `${last.sequence} missing`,
      `${last.sequence} head-differs`,
    ])
  })

  test('without its head is no chain to rely on', () => {
    expect(problems(rows, null)).toEqual([`${last.sequence} head-missing`])
    expect(problems([], end)).toContain('1 missing')
  })

  test('of public events has no gaps either', () => {
    const event = (number: number, previous: string): Sealed<PublicEvent> =>
      seal({ format: 1, number, type: 'published', at: last.at, members: [], previous })
    const first = event(1, genesisHash)
    const second = event(2, first.hash)
    const third = event(3, second.hash)
    const found = (...events: Sealed<PublicEvent>[]) =>
      checkChain(events.map(linkOf), { position: 3, hash: third.hash })
    expect(found(first, second, third)).toEqual([])
    expect(found(first, third)).not.toEqual([])
  })

  test('betrays any single change of any row', () => {
    const change = fc.oneof(
      fc.record({ actor: fc.string() }),
      fc.record({ at: fc.string() }),
      fc.record({ fingerprint: fc.option(fc.string()) }),
      fc.record({ reason: fc.option(fc.string()) }),
      fc.record({ previous: fc.string() }),
      fc.record({ hash: fc.string() }),
      fc.record({ publicNumber: fc.option(fc.nat()) }),
      fc.record({ sequence: fc.integer() }),
      fc.record({ details: fc.record({ version: fc.string() }) }),
    )
    fc.assert(
      fc.property(fc.nat(rows.length - 1), change, fc.boolean(), (index, changes, isSealed) => {
        const row = rows[index] as Event
        const changed = { ...row, ...changes }
        fc.pre(JSON.stringify(changed) !== JSON.stringify(row))
        const { hash } = changed
        const stored =
          isSealed && hash === row.hash ? resealed(row, changes as Partial<LedgerEvent>) : changed
        expect(problems(replaced(index, stored))).not.toEqual([])
      }),
    )
  })

  test('betrays two rows that changed places, and one that stands there twice', () => {
    fc.assert(
      fc.property(fc.nat(rows.length - 2), (index) => {
        const swapped = [...rows]
        const [one, other] = swapped.slice(index, index + 2) as [Event, Event]
        swapped.splice(index, 2, other, one)
        expect(problems(swapped)).not.toEqual([])
        expect(problems([...rows.slice(0, index + 1), ...rows.slice(index)])).not.toEqual([])
      }),
    )
  })
})

describe('what has the form of an event', () => {
  const { hash: _, ...event } = last

  test('is every event that the workflow writes', () => {
    for (const { hash, ...written } of rows)
      expect([hash, isLedgerEvent(written)]).toEqual([hash, true])
    expect(
      isPublicEvent({
        format: 1,
        number: 1,
        type: 'published',
        at: last.at,
        members: [{ document: 'topics/1', sequence: 1, fingerprint: null }],
        previous: genesisHash,
      }),
    ).toBe(true)
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'event'],
    ['a list', [event]],
    ['an event of a format to come', { ...event, format: 2 }],
    ['one that is no event the workflow knows', { ...event, type: 'sung' }],
    ['one at no place', { ...event, sequence: '1' }],
    ['one without details', { ...event, details: null }],
    ['one that lacks a column', { ...event, actor: undefined }],
    ['one with a column too many', { ...event, more: 1 }],
    ['one with a detail nobody knows', { ...event, details: { more: 1 } }],
    ['one whose languages are no list', { ...event, details: { languages: 'en' } }],
    ['one whose reason is a number', { ...event, reason: 5 }],
  ])('is not %s', (__, value) => {
    expect(isLedgerEvent(value)).toBe(false)
    expect(isPublicEvent(value)).toBe(false)
  })
})

describe('what is known of a person', () => {
  const chain = (
    ...steps: [
      type: 'role-changed' | 'account-changed' | 'name-erased',
      actor: string,
      hats?: Role[],
    ][]
  ) => {
    const events: Event[] = []
    for (const [type, actor, hats] of steps)
      events.push(
        seal<LedgerEvent>({
          format: 1,
          document: 'people/ann',
          sequence: events.length + 1,
          type,
          actor,
          role: 'administrator',
          at: `2026-11-0${events.length + 1}T00:00:00.000Z`,
          fingerprint: null,
          schema: null,
          publicNumber: null,
          reason: null,
          details: hats === undefined ? {} : { roles: hats },
          previous: events.at(-1)?.hash ?? genesisHash,
        }),
      )
    return foldPerson(events)
  }

  test('begins with nothing', () => {
    expect(chain()).toEqual(emptyPerson)
  })

  test('a hat that was worn before keeps its day; one put off and on again starts anew', () => {
    expect(
      chain(
        ['role-changed', 'system', ['approver']],
        ['role-changed', 'system', ['approver', 'press-officer']],
      ).rolesSince,
    ).toEqual({ approver: '2026-11-01T00:00:00.000Z', 'press-officer': '2026-11-02T00:00:00.000Z' })
    expect(
      chain(
        ['role-changed', 'system', ['approver']],
        ['role-changed', 'system', []],
        ['role-changed', 'system', ['approver']],
      ).rolesSince,
    ).toEqual({ approver: '2026-11-03T00:00:00.000Z' })
  })

  test('whoever changed the account is tied to it; the person and the system are not', () => {
    expect(
      chain(['account-changed', 'bao'], ['account-changed', 'ann'], ['role-changed', 'system', []])
        .ties,
    ).toEqual(['bao'])
  })
  test('whoever erased the name is not tied by that', () => {
    expect(chain(['account-changed', 'bao'], ['name-erased', 'cai']).ties).toEqual(['bao'])
  })
})
