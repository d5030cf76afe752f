import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { dayOf } from '../../src/domain/calendar/dayOf.js'
import { onOtherDay } from '../../src/domain/calendar/onOtherDay.js'
import { placeOf } from '../../src/domain/calendar/placeOf.js'
import type { CalendarItem, Plan } from '../../src/plugin/calendar/CalendarItem.js'
import { firstOf } from '../../src/plugin/calendar/firstOf.js'
import { readCalendar, type CalendarDay } from '../../src/plugin/calendar/readCalendar.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { holdClock } from '../support/clock.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import type { Answer } from '../support/product.js'
import { makeRelease } from '../support/releases.js'
import { verb, workflowOf } from '../support/workflow.js'

const reason = 'Because the minister asked for it in the morning.'
const zone = 'Asia/Shanghai'
const day = 86_400

describe.each(workflowEngines)('the calendar [$name]', (engine) => {
  let office: Office
  let clock: ReturnType<typeof holdClock>
  let scheduler: Scheduler

  const reqOf = async (name: string): Promise<PayloadRequest> => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { name: { equals: name } },
    })
    const user = { ...docs[0], collection: 'users' } as TypedUser
    return createLocalReq({ user }, office.payload)
  }
  const calendar = async (
    view: 'month' | 'week' | 'day',
    instant: string,
    name = 'approver',
  ): Promise<CalendarDay[]> =>
    readCalendar(await reqOf(name), placeOf(view, dayOf(instant, zone)), zone)
  const dayAt = async (instant: string, name?: string): Promise<CalendarDay> => {
    const [found] = await calendar('day', instant, name)
    if (found === undefined) throw new Error('The day is not there.')
    return found
  }
  const titles = ({ items }: Pick<CalendarDay, 'items'>): unknown[] =>
    items.map(({ title }) => (typeof title === 'string' ? title : title?.en))
  const named = (found: Pick<CalendarDay, 'items'>, title: string): CalendarItem | undefined =>
    found.items[titles(found).indexOf(title)]
  const act = async (
    as: string,
    document: string,
    name: string,
    input: Record<string, unknown> = {},
  ): Promise<void> => {
    const { body, status } = await verb(office, as, document, name, input)
    if (status !== 200) throw new Error(JSON.stringify(body))
  }
  const approved = async (title: string): Promise<string> => {
    const document = await office.draft('topics', { title })
    await act(office.officer, document, 'submit')
    await act(office.approver, document, 'approve')
    return document
  }
  const scheduled = async (title: string, at: string): Promise<string> => {
    const document = await approved(title)
    await act(office.approver, document, 'schedule', { at })
    return document
  }
  const stateOf = async (document: string): Promise<string> =>
    (await workflowOf(office, office.approver, document)).body.working.state
  const declare = (from: string, to: string): void => {
    const sentence = { en: 'A day of national mourning.', zh: '国家公祭日。' }
    Object.assign(runtimeOf(office.payload).options, { blackouts: [{ from, to, sentence }] })
  }
  const lift = (): void => {
    Object.assign(runtimeOf(office.payload).options, { blackouts: [] })
  }
  const canMove = (
    as: string,
    document: string,
    { fingerprint, sequence }: Pick<Plan, 'fingerprint' | 'sequence'>,
    input: Record<string, unknown>,
  ): Promise<Answer> =>
    office.send('POST', '/api/workflow/can-move', {
      as,
      body: { document, expected: { sequence, fingerprint }, ...input },
    })
  const codesOf = ({ body }: Answer): string[] =>
    (body.errors as { code: string }[] | undefined)?.map(({ code }) => code) ?? []

  beforeAll(async () => {
    office = await openOffice(engine.url())
    clock = holdClock(office)
    scheduler = createScheduler({
      payload: office.payload,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    })
  })
  beforeEach(() => {
    lift()
    // Each test has days of its own, and begins at nine in the morning in Shanghai.
    const today = clock.in(30 * day).slice(0, 10)
    clock.set(`${today}T01:00:00.000Z`)
  })
  afterAll(() => office.stop())

  test('shows a text on its day by the clock of the site, from the first instant to the last', async () => {
    const midnight = clock.in(15 * 3_600)
    const before = new Date(Date.parse(midnight) - 1_000).toISOString()
    await scheduled('At midnight', midnight)
    await scheduled('Before midnight', before)
    expect(titles(await dayAt(clock.now()))).toEqual(['Before midnight'])
    expect(titles(await dayAt(midnight))).toEqual(['At midnight'])
    const today = dayOf(clock.now(), zone)
    const inMonth = async (instant: string) => {
      const month = await calendar('month', instant)
      return titles(month.find(({ date }) => date === dayOf(instant, zone)) ?? { items: [] })
    }
    expect(await inMonth(before)).toEqual(['Before midnight'])
    expect(await inMonth(midnight)).toEqual(['At midnight'])
    const month = await calendar('month', clock.now())
    expect(month.filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual([today])
    expect(month.every(({ date, isPast }) => isPast === date < today)).toBe(true)
  })

  test('says what goes out without approval, and what is late', async () => {
    const draft = await office.draft('topics', { title: 'Forced' })
    await act(office.approver, draft, 'force-schedule', { at: clock.in(3_600), reason })
    await scheduled('Approved', clock.in(7_200))
    const found = await dayAt(clock.now())
    expect(named(found, 'Forced')).toMatchObject({
      kind: 'scheduled',
      isForced: true,
      plan: { isScheduled: true, forced: { reason } },
    })
    expect(named(found, 'Approved')).toMatchObject({ isForced: false, plan: { forced: null } })
    // Nothing brings it out in this test.
    clock.advance(5_400)
    const later = await dayAt(clock.now())
    expect(named(later, 'Forced')).toMatchObject({ kind: 'late', isUrgent: true })
    expect(named(later, 'Approved')).toMatchObject({ kind: 'scheduled', isUrgent: false })
  })

  test('shows what failed on the day on which it failed, and whether somebody has seen to it', async () => {
    const document = await scheduled('Fails', clock.in(3_600))
    declare(clock.in(3_000), clock.in(4_000))
    expect(named(await dayAt(clock.now()), 'Fails')).toMatchObject({ isBlackedOut: true })
    clock.advance(3_600)
    await scheduler.runNow()
    const failed = named(await dayAt(clock.now()), 'Fails')
    expect(failed).toMatchObject({
      kind: 'failed',
      isUrgent: true,
      plan: { isScheduled: false, timeZone: zone },
    })
    lift()
    const plan = failed?.plan as Plan
    const at = onOtherDay(plan.time, plan.day, dayOf(clock.in(day), zone))
    const times = { at, timeZone: plan.timeZone }
    expect((await canMove(office.approver, document, plan, times)).status).toBe(200)
    await act(office.approver, document, 'schedule', times)
    expect(named(await dayAt(clock.now()), 'Fails')).toMatchObject({
      kind: 'failed',
      isUrgent: false,
      plan: null,
    })
    expect(named(await dayAt(clock.in(day)), 'Fails')).toMatchObject({ kind: 'scheduled' })
  })

  test('shows what went public, and texts that went together as their release', async () => {
    await office.published('topics', { title: 'By itself' })
    const forced = await office.draft('topics', { title: 'By force' })
    await act(office.approver, forced, 'force-publish', { reason })
    const release = await makeRelease(office, 'Together', [
      await approved('One of two'),
      await approved('Two of two'),
    ])
    await act(office.officer, release, 'submit')
    await act(office.approver, release, 'approve')
    await act(office.approver, release, 'schedule', { at: clock.in(3_600) })
    expect(named(await dayAt(clock.now()), 'Together')).toMatchObject({
      collection: 'releases',
      kind: 'scheduled',
      texts: 2,
    })
    clock.advance(3_600)
    expect(await scheduler.runNow()).toMatchObject({ failed: 0 })
    const found = await dayAt(clock.now())
    expect(titles(found)).toEqual(expect.arrayContaining(['By force', 'By itself', 'Together']))
    expect(titles(found)).not.toContain('One of two')
    expect(named(found, 'By itself')).toMatchObject({ kind: 'published', isForced: false })
    expect(named(found, 'By force')).toMatchObject({ kind: 'published', isForced: true })
    expect(named(found, 'Together')).toMatchObject({ kind: 'published', texts: 2, plan: null })
    // The review of what was forced is owed on its day.
    const owed = await dayAt(clock.in(3 * day))
    expect(named(owed, 'By force')).toMatchObject({ kind: 'review-due', isUrgent: false })
  })

  test('shows when what was assigned is due, and that it is overdue', async () => {
    const document = await office.draft('topics', { title: 'To be written' })
    const due = clock.in(2 * day)
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { name: { equals: 'officer' } },
    })
    await act(office.approver, document, 'assign', { assignee: String(docs[0]?.id), dueAt: due })
    expect(named(await dayAt(due), 'To be written')).toMatchObject({
      kind: 'assignment-due',
      at: due,
      isUrgent: false,
    })
    clock.set(due)
    expect(named(await dayAt(due), 'To be written')).toMatchObject({ isUrgent: true })
  })

  test('names no text that somebody may not see', async () => {
    const at = clock.in(3_600)
    const document = await scheduled('Sealed', at)
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { name: { equals: 'officer' } },
    })
    await act(office.officer, document, 'limit-access', {
      people: [String(docs[0]?.id)],
      reason: 'Nobody else for now.',
    })
    expect(titles(await dayAt(at, 'officer'))).toEqual(['Sealed'])
    expect(await dayAt(at, 'approver')).toMatchObject({ items: [], more: 0 })
    const { body } = await workflowOf(office, office.officer, document)
    const asked = await canMove(office.approver, document, body, { at: clock.in(7_200) })
    expect([asked.status, codesOf(asked)]).toEqual([404, ['not-found']])
  })

  test('shows the first three of a day in a month, those to be seen to among them, and all in a week', async () => {
    for (const [index, title] of ['One', 'Two', 'Three', 'Four'].entries())
      await scheduled(title, clock.in((index + 1) * 3_600))
    const shown = async (view: 'month' | 'week') => {
      const today = (await calendar(view, clock.now())).find(({ isToday }) => isToday)
      return [titles(today ?? { items: [] }), today?.more]
    }
    expect(await shown('month')).toEqual([['One', 'Two', 'Three'], 1])
    expect(await shown('week')).toEqual([['One', 'Two', 'Three', 'Four'], 0])
    const items = [false, false, false, true].map((isUrgent, place) => ({ isUrgent, place }))
    expect(firstOf(items, 3).map(({ place }) => place)).toEqual([0, 1, 3])
  })

  test('shows the black-outs of a day', async () => {
    const from = clock.in(14 * 3_600)
    declare(from, clock.in(16 * 3_600))
    const on = async (instant: string) => (await dayAt(instant)).blackouts.length
    expect([await on(clock.now()), await on(clock.in(day)), await on(clock.in(2 * day))]).toEqual([
      1, 1, 0,
    ])
  })

  describe('asks before it moves', () => {
    test('whether another time is possible, and changes nothing by asking', async () => {
      const document = await scheduled('To be moved', clock.in(3_600))
      const { plan } = named(await dayAt(clock.now()), 'To be moved') ?? {}
      const later = { at: clock.in(2 * day) }
      const ask = (as: string, input: Record<string, unknown>) =>
        canMove(as, document, plan as Plan, input)
      expect((await ask(office.approver, later)).status).toBe(200)
      const past = await ask(office.approver, { at: clock.in(-60) })
      expect([past.status, codesOf(past)]).toEqual([422, ['time-passed']])
      declare(clock.in(day), clock.in(3 * day))
      const inBlackout = await ask(office.approver, later)
      expect([inBlackout.status, codesOf(inBlackout)]).toEqual([422, ['in-blackout']])
      lift()
      expect(codesOf(await ask(office.officer, later))).toEqual(['role-missing'])
      expect((await ask(office.guest, later)).status).toBe(403)
      expect(await stateOf(document)).toBe('scheduled')
      // Moved meanwhile by somebody else.
      await act(office.approver, document, 'unschedule')
      await act(office.approver, document, 'schedule', { at: clock.in(day) })
      const stale = await ask(office.approver, later)
      expect([stale.status, codesOf(stale)]).toEqual([412, ['stale']])
    })

    test('a text without approval, with what was said when it was planned', async () => {
      const document = await office.draft('topics', { title: 'Forced again' })
      await act(office.approver, document, 'force-schedule', { at: clock.in(3_600), reason })
      const { plan } = named(await dayAt(clock.now()), 'Forced again') ?? {}
      const at = clock.in(day)
      const ask = (input: Record<string, unknown>) =>
        canMove(office.approver, document, plan as Plan, { at, ...input })
      expect(codesOf(await ask({}))).toEqual(['reason-too-short'])
      expect((await ask({ reason })).status).toBe(200)
      await act(office.approver, document, 'unschedule')
      await act(office.approver, document, 'force-schedule', { at, reason })
      expect(named(await dayAt(at), 'Forced again')).toMatchObject({ isForced: true })
    })

    test('a release, for each of its texts', async () => {
      const member = await approved('Of a release')
      const release = await makeRelease(office, 'To be moved whole', [member])
      await act(office.officer, release, 'submit')
      await act(office.approver, release, 'approve')
      await act(office.approver, release, 'schedule', { at: clock.in(3_600) })
      const { plan } = named(await dayAt(clock.now()), 'To be moved whole') ?? {}
      const ask = (at: string) => canMove(office.approver, release, plan as Plan, { at })
      expect((await ask(clock.in(day))).status).toBe(200)
      expect(codesOf(await ask(clock.in(-60)))).toEqual(['time-passed'])
      declare(clock.in(day - 60), clock.in(day + 60))
      expect(codesOf(await ask(clock.in(day)))).toEqual(['in-blackout'])
      expect(await stateOf(release)).toBe('scheduled')
    })

    test('what is there', async () => {
      const seen = { sequence: 1, fingerprint: null }
      const at = clock.in(day)
      const none = ['topics/nobody', 'releases/nobody', 'users/1', 'nothing', '']
      for (const document of [...none, 'constructor/x', 'globals/toString', 'topics/\0'])
        expect([
          document,
          ...codesOf(await canMove(office.approver, document, seen, { at })),
        ]).toEqual([document, 'not-found'])
      const without = await office.send('POST', '/api/workflow/can-move', {
        as: office.approver,
        body: { at },
      })
      expect([without.status, codesOf(without)]).toEqual([400, ['body-invalid']])
    })
  })
})
