import { describe, expect, test } from '@jest/globals'
import { isLedgerEvent } from '../../src/domain/ledger/isLedgerEvent'
import { applyToPerson, emptyPerson } from '../../src/domain/ledger/personState'
import { genesisHash, seal } from '../../src/domain/ledger/seal'
import { approvalRulesHash } from '../../src/domain/stages/approvalRules'
import { openNeeds, peopleNeeded, type Stages } from '../../src/domain/stages/stages'
import { decideRulesChange } from '../../src/domain/workflow/decideRulesChange'
import { fold } from '../../src/domain/workflow/fold'
import { placesFor } from '../../src/domain/workflow/stageConditions'
import {
  act,
  append,
  approver,
  ask,
  codesOf,
  did,
  inReview,
  officer,
  runDue,
  saved,
  secondApprover,
  texts,
  tick,
  walk,
  type Desk,
  type Person,
} from './support/desk'

const long = '2020-01-01T00:00:00.000Z'

/** An approver of some groups, a member for a long time. */
const member = (digest: string, ...groups: string[]): Person => ({
  digest,
  roles: ['approver'],
  groups,
  groupsSince: Object.fromEntries(groups.map((group) => [group, long])),
})

const translator = member('translator', 'translators')
const editor = member('editor', 'editors')
const secondEditor = member('second editor', 'editors')
const both = member('both', 'editors', 'translators')

const inOrder: Stages = [
  [{ name: 'language', needs: { translators: 1 } }],
  [{ name: 'desk', needs: 2 }],
]
const perGroup: Stages = [[{ name: 'desk', needs: { translators: 1, editors: 2 } }]]
const sideBySide: Stages = [
  [
    { name: 'language', needs: { translators: 1 } },
    { name: 'facts', needs: 1 },
  ],
  [{ name: 'desk', needs: { editors: 1 } }],
]

const underway = (stages: Stages): Desk => inReview({ stages })
const stateAfter = (desk: Desk): string => desk.state.working.state

describe('stages in order', () => {
  test('begin with the first: somebody for the second alone is refused', () => {
    expect(codesOf(underway(inOrder), editor, 'approve')).toEqual(['group-missing'])
  })

  test('are done one after another, and the last approval completes the review', () => {
    const first = act(underway(inOrder), translator, 'approve')
    expect(stateAfter(first)).toBe('in-review')
    const second = act(first, editor, 'approve')
    expect(stateAfter(second)).toBe('in-review')
    expect(codesOf(second, approver, 'publish')).toContain('wrong-state')
    const third = act(second, approver, 'approve')
    expect(stateAfter(third)).toBe('approved')
    expect(third.state.approvals.map(({ group, person, stage }) => [person, stage, group])).toEqual(
      [
        ['translator', 'language', 'translators'],
        ['editor', 'desk', undefined],
        ['approver', 'desk', undefined],
      ],
    )
    expect(stateAfter(act(third, approver, 'publish'))).toBe('published')
  })

  test('refuse an approval that is meant for a later one', () => {
    const meant = { input: { stage: 'desk' } }
    expect(codesOf(underway(inOrder), translator, 'approve', meant)).toEqual(['stage-not-open'])
  })
})

describe('stages side by side', () => {
  test('are open at once, and the next round waits for all of them', () => {
    const desk = underway(sideBySide)
    expect(placesFor(desk.state, askedBy(both))).toHaveLength(2)
    const facts = act(desk, editor, 'approve')
    expect(codesOf(facts, secondEditor, 'approve')).toEqual(['group-missing'])
    const language = act(facts, translator, 'approve')
    expect(stateAfter(act(language, secondEditor, 'approve'))).toBe('approved')
  })

  test('ask whoever could approve several which is meant', () => {
    const desk = underway(sideBySide)
    expect(codesOf(desk, both, 'approve')).toEqual(['stage-ambiguous'])
    const named = act(desk, both, 'approve', { input: { stage: 'facts' } })
    expect(named.state.approvals[0]).toMatchObject({ person: 'both', stage: 'facts' })
    expect(codesOf(desk, both, 'approve', { input: { stage: 'unheard of' } })).toEqual([
      'stage-not-open',
    ])
  })
})

const askedBy = (person: Person) => ({
  actor: person,
  facts: {
    ...{
      currentFingerprint: null,
      issues: [],
      checks: null,
      disclaimer: [],
      references: [],
      shownBy: [],
    },
    ...{ redirect: [], withoutHat: [], rolesSince: {}, accountTies: [] },
    groupsSince: person.groupsSince ?? {},
  },
})

describe('a stage with so many of each group', () => {
  test('needs them all, and nobody of another group helps', () => {
    const desk = walk(underway(perGroup), did('approve', editor), did('approve', secondEditor))
    expect(codesOf(desk, member('third editor', 'editors'), 'approve')).toEqual(['group-missing'])
    expect(codesOf(desk, approver, 'approve')).toEqual(['group-missing'])
    expect(stateAfter(act(desk, translator, 'approve'))).toBe('approved')
  })

  test('asks whoever is in two groups for which, and counts them once', () => {
    const desk = underway(perGroup)
    expect(codesOf(desk, both, 'approve')).toEqual(['stage-ambiguous'])
    const once = act(desk, both, 'approve', { input: { group: 'translators' } })
    expect(codesOf(once, both, 'approve')).toEqual(['already-approved'])
    expect(stateAfter(walk(once, did('approve', editor)))).toBe('in-review')
    expect(stateAfter(walk(once, did('approve', editor), did('approve', secondEditor)))).toBe(
      'approved',
    )
  })
})

describe('a person', () => {
  test('counts once over all stages', () => {
    const desk = act(underway(inOrder), both, 'approve')
    expect(codesOf(desk, both, 'approve')).toEqual(['already-approved'])
  })

  test('who contributed approves no stage, the last one neither', () => {
    const writing: Person = {
      ...both,
      digest: officer.digest,
      roles: ['approver', 'press-officer'],
    }
    expect(codesOf(underway(inOrder), writing, 'approve')).toEqual(['own-contribution'])
    const last = act(underway(inOrder), translator, 'approve')
    expect(codesOf(last, writing, 'approve')).toEqual(['own-contribution'])
  })

  test('who joined a group after the submission, or at that moment, does not count for it', () => {
    const desk = underway(inOrder)
    const joined = (groupsSince: Record<string, string>) =>
      codesOf(desk, { ...translator, groupsSince }, 'approve')
    const at = desk.state.run?.at ?? ''
    expect(joined({ translators: at })).toEqual(['group-too-new'])
    expect(joined({ translators: long })).toEqual([])
  })

  test('belongs to a group only if an event gave it, and the account has it still', () => {
    const desk = underway(inOrder)
    expect(codesOf(desk, { ...translator, groupsSince: {} }, 'approve')).toEqual(['group-missing'])
    expect(codesOf(desk, { ...translator, groups: [] }, 'approve')).toEqual(['group-missing'])
  })
})

describe('an edit in the middle of the stages', () => {
  test('voids every approval: all begin anew', () => {
    const desk = walk(underway(inOrder), did('approve', translator), saved('another'))
    expect(desk.state).toMatchObject({ working: { state: 'draft' }, approvals: [], run: null })
    const again = act(desk, officer, 'submit')
    expect(openNeeds(again.state.run?.stages ?? [], again.state.approvals)[0]?.stage).toBe(
      'language',
    )
  })
})

describe('the rule set in force at submission', () => {
  test('is part of the run, by its stages and their hash', () => {
    const desk = underway(inOrder)
    const submitted = desk.events.find(({ type }) => type === 'submitted')
    expect(submitted?.details).toMatchObject({
      approvalsNeeded: 3,
      stages: inOrder,
      rules: approvalRulesHash({ approvals: 1, stages: inOrder }),
    })
    expect(peopleNeeded(inOrder)).toBe(3)
    expect(desk.events.every(({ hash: _, ...event }) => isLedgerEvent(event))).toBe(true)
  })

  test('is one approval by default, and the record says so as it always did', () => {
    const submitted = inReview().events.find(({ type }) => type === 'submitted')
    expect(Object.keys(submitted?.details ?? {}).sort()).toEqual([
      'approvalsNeeded',
      'changeNote',
      'kind',
      'noteHash',
    ])
    const approval = act(inReview(), approver, 'approve').events.at(-1)
    expect(Object.keys(approval?.details ?? {}).sort()).toEqual(['isComplete', 'noteHash'])
  })

  test('when it changes, the review ends in draft by the system, and its contributors count again', () => {
    const desk = act(underway(inOrder), translator, 'approve')
    const unchanged = { approvals: 1, stages: inOrder }
    expect(decideRulesChange(desk.state, unchanged, desk.now)).toBeNull()
    const changed = decideRulesChange(desk.state, { approvals: 1 }, desk.now)
    const after = append(desk, changed ?? never())
    expect(after.events.at(-1)).toMatchObject({
      type: 'rules-changed',
      actor: 'system',
      details: { before: approvalRulesHash(unchanged), rules: approvalRulesHash({ approvals: 1 }) },
    })
    expect(after.state).toMatchObject({ working: { state: 'draft' }, run: null, approvals: [] })
    expect(after.state.contributors.map(({ person }) => person)).toEqual([officer.digest])
    expect(fold(after.events)).toEqual(after.state)
  })

  test.each([
    ['another number of approvals', 1, { approvals: 2 }],
    ['stages where there were none', 1, { approvals: 1, stages: inOrder }],
  ])('differs by %s', (_, approvals, rules) => {
    expect(decideRulesChange(inReview({ approvals }).state, rules, long)?.type).toBe(
      'rules-changed',
    )
  })

  test('when it changes before a schedule comes due, the text does not go out', () => {
    const approved = walk(
      underway(sideBySide),
      did('approve', translator, { input: { stage: 'language' } }),
      did('approve', approver),
      did('approve', editor),
      did('schedule', secondApprover),
    )
    const due = tick(approved, 7_200_000)
    expect(decideRulesChange(due.state, { approvals: 1 }, due.now)).toBeNull()
    expect(runDue(due).state.working.state).toBe('published')
    const changed = runDue({ ...due, rules: { ...due.rules, stages: inOrder } })
    expect(changed.state.working.state).toBe('failed-to-publish')
    expect(changed.events.at(-1)?.details.failures).toEqual([{ code: 'rules-changed' }])
  })
})

const never = (): never => {
  throw new Error('Nothing was decided.')
}

test('without stages an approval names none', () => {
  expect(codesOf(inReview(), approver, 'approve', { input: { stage: 'desk' } })).toEqual([
    'stage-not-open',
  ])
  expect(ask(inReview(), approver, 'approve').isAllowed).toBe(true)
})

test('an approval of another text than the submitted one counts for no stage', () => {
  const changed = { facts: { currentFingerprint: texts('behind the back') } }
  expect(codesOf(underway(inOrder), translator, 'approve', changed)).toEqual([
    'not-approved-content',
  ])
})

test('a group is kept with the day it was joined, and leaving it ends that', () => {
  let state = emptyPerson
  const give = (at: string, groups: string[]): void => {
    state = applyToPerson(
      state,
      seal({
        ...{ format: 1, document: 'people/ann', sequence: state.sequence + 1 },
        ...{ type: 'groups-changed', actor: 'boss', role: 'administrator', at },
        ...{ fingerprint: null, schema: null, publicNumber: null, reason: null },
        ...{ details: { groups }, previous: genesisHash },
      }),
    )
  }
  expect('groupsSince' in state).toBe(false)
  give('2026-01-01', ['editors'])
  give('2026-02-01', ['editors', 'translators'])
  expect(state.groupsSince).toEqual({ editors: '2026-01-01', translators: '2026-02-01' })
  give('2026-03-01', ['translators'])
  give('2026-04-01', ['editors', 'translators'])
  expect(state.groupsSince).toEqual({ editors: '2026-04-01', translators: '2026-02-01' })
  expect(state.ties).toEqual(['boss'])
})
