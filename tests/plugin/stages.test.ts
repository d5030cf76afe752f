import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { returnChangedReviews, type CommuniqueOptions } from '../../src/plugin/index.js'
import { resolveOptions } from '../../src/plugin/options.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { codeOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { openSmallOffice, type SmallOffice } from '../support/smallOffice.js'
import { verb, workflowOf } from '../support/workflow.js'

const groups = {
  translators: { en: 'Translators', zh: '翻译' },
  editors: { en: 'Editors', zh: '编辑' },
}

const options = {
  groups,
  collections: {
    notes: {
      stages: [
        { name: 'language', needs: { translators: 1 }, label: { en: 'Language', zh: '语言' } },
        [
          { name: 'facts', needs: 1 },
          { name: 'desk', needs: { editors: 1 } },
        ],
      ],
    },
  },
} satisfies Omit<CommuniqueOptions, 'dataDir'>

const ids = (people: { name: string }[]): string[] => people.map(({ name }) => name).sort()

describe.each(workflowEngines)('stages of approval [$name]', (engine) => {
  const url = engine.url()
  const secret = randomUUID() + randomUUID()
  let office: SmallOffice
  const tokens: Record<string, string> = {}
  const as = (name: string): string => tokens[name] ?? ''

  beforeAll(async () => {
    office = await openSmallOffice(url, { ...options, secret })
    tokens.officer = await office.person('officer', ['press-officer'])
    tokens.translator = await office.person('translator', ['approver'], { groups: ['translators'] })
    tokens.editor = await office.person('editor', ['approver'], { groups: ['editors'] })
    tokens.both = await office.person('both', ['press-officer', 'approver'], {
      groups: ['translators', 'editors'],
    })
    tokens.approver = await office.person('approver', ['approver'])
    tokens.administrator = await office.person('administrator', ['administrator'])
  })
  afterAll(() => office.stop())

  const submitted = async (title: string): Promise<string> => {
    const note = await office.draft(as('officer'), 'notes', { title })
    expect((await verb(office, as('officer'), note, 'submit')).status).toBe(200)
    return note
  }
  const approve = (name: string, note: string, input = {}) =>
    verb(office, as(name), note, 'approve', input)
  const account = async (name: string) =>
    (
      await office.payload.find({
        collection: 'users' as CollectionSlug,
        where: { name: { equals: name } },
      })
    ).docs[0] as { id: string; groups?: string[] }

  test('are done in their order, each by its people, before anything can be published', async () => {
    const note = await submitted('In order')
    expect(codeOf((await approve('editor', note)).body)).toBe('group-missing')
    expect((await approve('translator', note)).body.working.state).toBe('in-review')
    expect(codeOf((await verb(office, as('editor'), note, 'publish')).body)).toBe('wrong-state')
    expect((await approve('approver', note)).body.approvals).toMatchObject([
      { name: 'translator', stage: 'language', group: 'translators' },
      { name: 'approver', stage: 'facts' },
    ])
    expect((await approve('editor', note)).body.working.state).toBe('approved')
    expect((await verb(office, as('editor'), note, 'publish')).body.public.state).toBe('live')
  })

  test('count nobody twice, and no contributor at any stage', async () => {
    const note = await submitted('Nobody twice')
    await approve('both', note)
    expect(codeOf((await approve('both', note, { stage: 'desk' })).body)).toBe('already-approved')
    const own = await office.draft(as('both'), 'notes', { title: 'Of their own' })
    await verb(office, as('officer'), own, 'submit')
    expect(codeOf((await approve('both', own)).body)).toBe('own-contribution')
    await approve('translator', own)
    expect(codeOf((await approve('both', own, { stage: 'desk' })).body)).toBe('own-contribution')
  })

  test('that are open side by side are named by whoever could approve several', async () => {
    const note = await submitted('Side by side')
    await approve('translator', note)
    const offered = await workflowOf(office, as('editor'), note)
    expect(
      offered.body.verbs.find((one: { verb: string }) => one.verb === 'approve'),
    ).toMatchObject({ allowed: true })
    const refused = await approve('editor', note)
    expect([refused.status, codeOf(refused.body)]).toEqual([422, 'stage-ambiguous'])
    expect(refused.body.errors[0].field).toBe('stage')
    const done = await approve('editor', note, { stage: 'facts' })
    expect(done.body.approvals[1]).toMatchObject({ name: 'editor', stage: 'facts' })
    expect(done.body.approvals[1]).not.toHaveProperty('group')
    expect(codeOf((await approve('both', note, { stage: 'language' })).body)).toBe('stage-not-open')
  })

  test('are shown with what is given, what is missing and who may still give it', async () => {
    const note = await submitted('Shown')
    const { body } = await workflowOf(office, as('translator'), note)
    expect(body.stages).toMatchObject([
      {
        ...{ name: 'language', label: 'Language', round: 1, isOpen: true },
        needs: [
          { group: 'translators', groupLabel: 'Translators', needed: 1, missing: 1, isYours: true },
        ],
      },
      { name: 'facts', round: 2, isOpen: false, needs: [{ group: null, mayGive: [] }] },
      { name: 'desk', round: 2, isOpen: false, needs: [{ group: 'editors', missing: 1 }] },
    ])
    expect(ids(body.stages[0].needs[0].mayGive)).toEqual(['both', 'translator'])
    const after = (await approve('translator', note)).body
    expect(after.stages[0]).toMatchObject({
      isOpen: false,
      needs: [{ missing: 0, given: [{ name: 'translator' }] }],
    })
    expect(ids(after.stages[1].needs[0].mayGive)).toEqual(['approver', 'both', 'editor'])
    expect(ids(after.stages[2].needs[0].mayGive)).toEqual(['both', 'editor'])
    const chinese = await office.send('GET', `/api/${note}/workflow`, {
      as: as('editor'),
      headers: { 'Accept-Language': 'zh' },
    })
    expect(chinese.body.stages[0].label).toBe('语言')
  })

  test('begin anew after an edit: no approval is carried over', async () => {
    const note = await submitted('Edited between')
    await approve('translator', note)
    await office.send('PATCH', `/api/${note}?draft=true`, {
      as: as('officer'),
      body: { title: 'Edited between, indeed' },
    })
    const again = await verb(office, as('officer'), note, 'submit')
    expect(again.body).toMatchObject({ approvals: [], stages: [{ isOpen: true }, {}, {}] })
  })

  describe('groups', () => {
    const change = (by: string, id: string, to: string[]) =>
      office.send('PATCH', `/api/users/${id}`, { as: as(by), body: { groups: to } })
    const events = async (id: string) => {
      const { docs } = await office.payload.db.find<{ document: string; event: string }>({
        collection: 'editorial-ledger' as CollectionSlug,
        where: { type: { equals: 'groups-changed' } },
        sort: 'sequence',
        limit: 0,
      })
      const { docs: people } = await office.payload.db.find<{ digest: string }>({
        collection: 'editorial-people' as CollectionSlug,
        where: { userId: { equals: String(id) } },
      })
      return docs
        .filter(({ document }) => document === `people/${people[0]?.digest}`)
        .map(({ event }) => JSON.parse(event).details.groups)
    }

    test('are given by administrators, and each time an event says so', async () => {
      const { id } = await account('approver')
      expect((await change('administrator', id, ['editors'])).status).toBe(200)
      expect((await change('administrator', id, [])).status).toBe(200)
      expect(await events(id)).toEqual([['editors'], []])
    })

    test('are never given to oneself, and by nobody without the hat', async () => {
      const { id: own } = await account('administrator')
      await change('administrator', own, ['editors'])
      expect((await account('administrator')).groups ?? []).toEqual([])
      const { id } = await account('officer')
      for (const by of ['officer', 'editor']) {
        await change(by, id, ['editors'])
        expect((await account('officer')).groups ?? []).toEqual([])
      }
      const user = { ...(await account('editor')), collection: 'users', roles: ['approver'] }
      await expect(
        office.payload.update({
          collection: 'users' as CollectionSlug,
          id: user.id,
          data: { groups: ['translators'] } as never,
          user: user as never,
          overrideAccess: true,
        }),
      ).rejects.toMatchObject({ data: { code: 'own-groups' } })
    })

    test('joined after the submission do not count for it', async () => {
      const note = await submitted('Joined too late')
      const { id } = await account('approver')
      await change('administrator', id, ['translators'])
      expect(codeOf((await approve('approver', note)).body)).toBe('group-too-new')
      await change('administrator', id, [])
      expect(codeOf((await approve('approver', note)).body)).toBe('group-missing')
    })

    test('left after approving take the approval with them', async () => {
      const note = await submitted('Left meanwhile')
      await approve('translator', note)
      await approve('approver', note)
      await approve('editor', note)
      const at = new Date(Date.now() + 3_600_000).toISOString()
      const { id } = await account('translator')
      await change('administrator', id, [])
      const refused = await verb(office, as('editor'), note, 'schedule', { at })
      expect(codeOf(refused.body)).toBe('approver-no-longer')
      await change('administrator', id, ['translators'])
      const scheduled = await verb(office, as('editor'), note, 'schedule', { at })
      expect(scheduled.body.working.state).toBe('scheduled')
    })

    test('written past the record count for nobody, and verify names the account', async () => {
      const note = await submitted('Past the record')
      const { id } = await account('approver')
      const write = async (to: string[]) => {
        await office.payload.db.updateOne({
          collection: 'users' as CollectionSlug,
          id,
          data: { groups: to },
        })
        tokens.approver = await office.signIn('approver')
      }
      await write(['translators'])
      expect(codeOf((await approve('approver', note)).body)).toBe('group-missing')
      const { differences } = await verify(office.payload)
      expect(differences.map(({ problem }) => problem)).toEqual([
        'its account is not in the groups into which the record put it',
      ])
      await write([])
      expect((await verify(office.payload)).differences).toEqual([])
    })
  })

  test('that change end the reviews under way, by the system, and verify agrees', async () => {
    const waiting = await submitted('Waits while the rules change')
    const later = await submitted('Acted on after the rules changed')
    const approved = await submitted('Approved before the rules changed')
    await approve('translator', approved)
    await approve('approver', approved)
    await approve('editor', approved)
    await approve('translator', waiting)
    await office.stop()
    office = await openSmallOffice(url, {
      groups,
      collections: { notes: { approvals: 2 } },
      secret,
    })

    const shown = await workflowOf(office, as('editor'), later)
    expect(shown.body.working.state).toBe('in-review')
    const offered = shown.body.verbs.filter(({ allowed }: { allowed: boolean }) => allowed)
    expect(offered).toEqual([])
    expect(shown.body.verbs[0].refusals).toMatchObject([{ code: 'rules-changed' }])

    const refused = await approve('editor', later)
    expect([refused.status, codeOf(refused.body)]).toEqual([409, 'rules-changed'])
    expect(refused.body.current.sequence).toBe(3)
    const ended = await returnChangedReviews(office.payload)
    expect(ended).toEqual(expect.arrayContaining([waiting, approved]))
    expect(ended).not.toContain(later)
    expect(await returnChangedReviews(office.payload)).toEqual([])
    for (const note of [waiting, later, approved]) {
      const { body } = await workflowOf(office, as('officer'), note)
      expect(body).toMatchObject({
        working: { state: 'draft', by: { name: 'system' } },
        approvals: [],
      })
      const { body: record } = await office.send('GET', `/api/${note}/workflow/events`, {
        as: as('officer'),
      })
      expect(record.data.at(-1)).toMatchObject({ type: 'rules-changed', actor: 'system' })
    }
    await verb(office, as('officer'), waiting, 'submit')
    expect((await approve('editor', waiting)).body.working.state).toBe('in-review')
    expect((await approve('translator', waiting)).body.working.state).toBe('approved')
    expect((await verify(office.payload)).differences).toEqual([])
  })
})

describe('options that contradict themselves stop the start, where', () => {
  const of =
    (notes: object, named: object = groups) =>
    () =>
      resolveOptions({ collections: { notes }, groups: named as never, dataDir: '' })
  test.each([
    ['a group has no name', of({ stages: [{ name: 'a', needs: { poets: 1 } }] })],
    [
      'two stages share a name',
      of({
        stages: [
          { name: 'a', needs: 1 },
          { name: 'a', needs: 1 },
        ],
      }),
    ],
    ['a stage needs nobody', of({ stages: [{ name: 'a', needs: 0 }] })],
    ['a stage needs nobody of a group', of({ stages: [{ name: 'a', needs: {} }] })],
    ['a stage has an odd name', of({ stages: [{ name: 'A stage', needs: 1 }] })],
    ['nothing stands side by side', of({ stages: [[]] })],
    ['a number stands beside stages', of({ approvals: 2, stages: [{ name: 'a', needs: 1 }] })],
  ])('%s', (_, resolve) => {
    expect(resolve).toThrow()
  })
})
