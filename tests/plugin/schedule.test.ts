import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import {
  createScheduler,
  type Scheduler,
  type SchedulerLog,
} from '../../src/plugin/schedule/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { holdClock } from '../support/clock.js'
import { codeOf } from '../support/codeOf.js'
import { decodedMail } from '../support/decodedMail.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { startProduct, type Answer, type Product } from '../support/product.js'
import { program, runNode } from '../support/programs.js'
import { startSmtpServer } from '../support/smtpServer.js'
import { publish, verb, workflowOf } from '../support/workflow.js'
import { richText } from '../support/richText.js'

type Told = { level: string; message: string; details: Record<string, unknown> }

const keptLog = (): SchedulerLog & { told: Told[] } => {
  const told: Told[] = []
  const at = (level: string) => (details: Record<string, unknown>, message: string) => {
    told.push({ level, message, details })
  }
  return { told, info: at('info'), warn: at('warn'), error: at('error') }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const until = async (isSo: () => boolean | Promise<boolean>, forMs = 15_000): Promise<void> => {
  const deadline = Date.now() + forMs
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await pause(50)
  }
}

const sentence = 'Because the minister asked for it in the morning.'

describe.each(workflowEngines)('scheduled texts [$name]', (engine) => {
  const databaseUrl = engine.url()
  const secret = randomUUID() + randomUUID()
  let smtp: Awaited<ReturnType<typeof startSmtpServer>>
  let office: Office
  let second: Product
  let clock: ReturnType<typeof holdClock>
  let log: ReturnType<typeof keptLog>
  let scheduler: Scheduler
  let other: Scheduler
  /** An approver beside the office's own, for whoever has to lose a hat. */
  let colleague: string

  beforeAll(async () => {
    smtp = await startSmtpServer()
    const mail = { url: smtp.url, from: 'Press office <press@example.org>' }
    office = await openOffice(databaseUrl, { secret, mail })
    second = await startProduct(databaseUrl, { secret, mail, dataDir: office.dataDir })
    colleague = await office.person('colleague', 'approver')
    await office.person('second-approver', 'approver')
    clock = holdClock(office, second)
    log = keptLog()
    scheduler = createScheduler({
      payload: office.payload,
      log,
      publicUrl: 'https://press.example.org',
    })
    other = createScheduler({ payload: second.payload, log })
  })
  afterAll(async () => {
    await second.stop()
    await office.stop()
    await smtp.stop()
  })

  const ok = (answer: Answer): Answer => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer
  }
  const approved = async (title: string, by = office.approver): Promise<string> => {
    const document = await office.draft('topics', { title })
    ok(await verb(office, office.officer, document, 'submit'))
    ok(await verb(office, by, document, 'approve'))
    return document
  }
  const scheduledFor = async (
    document: string,
    at: string,
    input: Record<string, unknown> = {},
    as = office.approver,
  ): Promise<string> => {
    ok(await verb(office, as, document, 'schedule', { at, ...input }))
    return document
  }
  const view = async (document: string) =>
    (await workflowOf(office, office.approver, document)).body
  const eventsOf = async (document: string) => {
    const { body } = await office.send('GET', `/api/${document}/workflow/events`, {
      as: office.officer,
    })
    return body.data as {
      type: string
      at: string
      details: Record<string, unknown>
      by: { name: string }
    }[]
  }
  const due = (query = '', as: string | undefined = office.officer) =>
    office.send('GET', `/api/workflow/due${query}`, { as })
  const dueOf = async (document: string) =>
    ((await due()).body.data as { id: string }[]).find(({ id }) => id === idIn(document))
  const rolesOf = async (name: string, roles: string[]) => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { email: { equals: `${name}@example.org` } },
    })
    ok(
      await office.send('PATCH', `/api/users/${docs[0]?.id}`, {
        as: office.administrator,
        body: { roles },
      }),
    )
  }

  test('go out at their second, and not before', async () => {
    const document = await scheduledFor(await approved('On time'), clock.in(60))
    clock.advance(59.999)
    expect(await scheduler.runNow()).toEqual({ published: 0, failed: 0, postponed: 0 })
    expect((await view(document)).working.state).toBe('scheduled')
    clock.advance(0.001)
    expect(await scheduler.runNow()).toEqual({ published: 1, failed: 0, postponed: 0 })
    expect(await view(document)).toMatchObject({
      working: { state: 'published', since: clock.now(), by: { name: 'approver' } },
      public: { state: 'live', since: clock.now() },
      schedule: null,
    })
    const live = await office.send('GET', `/api/${document}?draft=false&depth=0`, {
      as: office.officer,
    })
    expect(live.body).toMatchObject({ _status: 'published', workflowState: 'published' })
    expect(log.told.at(-1)).toMatchObject({
      level: 'info',
      message: 'a scheduled text went out',
      details: { document, lateBySeconds: 0 },
    })
  })

  test('that were missed go out late, and the record and the log say so', async () => {
    const at = clock.in(60)
    const document = await scheduledFor(await approved('Missed'), at)
    clock.advance(3_660)
    expect(await dueOf(document)).toMatchObject({ state: 'late', at })
    await scheduler.runNow()
    const event = (await eventsOf(document)).at(-1)
    expect(event).toMatchObject({ type: 'published', at: clock.now(), details: { at } })
    expect(log.told.at(-1)).toMatchObject({
      level: 'warn',
      message: 'a scheduled text went out late',
      details: { document, meantFor: at, lateBySeconds: 3_600 },
    })
  })

  test('cannot be edited until they are unscheduled', async () => {
    const document = await scheduledFor(await approved('Not to be touched'), clock.in(60))
    const refused = await office.save(document, { title: 'Touched' })
    expect([refused.status, codeOf(refused.body)]).toEqual([409, 'edit-scheduled'])
    ok(await verb(office, office.approver, document, 'unschedule'))
    clock.advance(60)
    await scheduler.runNow()
    expect((await view(document)).working.state).toBe('approved')
    expect((await office.save(document, { title: 'Touched' })).status).toBe(200)
    expect((await view(document)).working.state).toBe('draft')
  })

  test('show when they go out, and who planned it', async () => {
    const document = await scheduledFor(await approved('Shown'), '2099-07-15T09:00', {
      timeZone: 'Europe/Berlin',
    })
    const { schedule, fingerprint } = await view(document)
    expect(schedule).toEqual({
      at: '2099-07-15T07:00:00.000Z',
      timeZone: 'Europe/Berlin',
      fingerprint,
      isForced: false,
      by: { id: expect.any(String) as unknown, name: 'approver' },
    })
    expect(await dueOf(document)).toEqual({
      state: 'coming',
      collection: 'topics',
      id: idIn(document),
      title: { en: 'Shown' },
      at: schedule.at,
      timeZone: 'Europe/Berlin',
      isForced: false,
      by: schedule.by,
      failedAt: null,
      refusals: [],
    })
  })

  test.each([
    ['skipped', '2099-03-29T02:30', 'time-skipped'],
    ['shown twice', '2099-10-25T02:30', 'time-doubled'],
    ['of another offset', '2099-07-15T09:00+01:00', 'time-offset-wrong'],
  ])('are refused for a time that is %s in their zone', async (_, at, code) => {
    const document = await approved(`At ${at}`)
    const input = { at, timeZone: 'Europe/Berlin' }
    const { status, body } = await verb(office, office.approver, document, 'schedule', input)
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ code, field: 'at' })]])
    const explicit = { at: '2099-10-25T02:30+01:00', timeZone: 'Europe/Berlin' }
    ok(await verb(office, office.approver, document, 'schedule', explicit))
    expect((await view(document)).schedule.at).toBe('2099-10-25T01:30:00.000Z')
  })

  test('are planned once, however often the request is sent', async () => {
    const document = await approved('Sent twice')
    const { sequence, fingerprint } = await view(document)
    const body = { expected: { sequence, fingerprint }, at: clock.in(86_400) }
    const send = () =>
      office.send('POST', `/api/${document}/workflow/schedule`, {
        as: office.approver,
        body,
        headers: { 'Idempotency-Key': document },
      })
    const [first, again] = [ok(await send()), ok(await send())]
    expect(again.body).toEqual(first.body)
    expect((await view(document)).sequence).toBe(sequence + 1)
  })

  test('are for approvers to plan', async () => {
    const document = await approved('Who may')
    for (const as of [office.officer, office.administrator]) {
      const answer = await verb(office, as, document, 'schedule', { at: clock.in(60) })
      expect([answer.status, codeOf(answer.body)]).toEqual([403, 'role-missing'])
    }
  })

  describe('whose approver is none any more', () => {
    test('do not go out; it is listed, and told by mail to those concerned', async () => {
      const document = await approved('Approver gone', colleague)
      await scheduledFor(document, clock.in(60))
      await rolesOf('colleague', ['press-officer'])
      clock.advance(60)
      smtp.refuse((to) => to.startsWith('colleague'))
      expect(await scheduler.runNow()).toEqual({ published: 0, failed: 1, postponed: 0 })
      expect(await view(document)).toMatchObject({
        working: { state: 'failed-to-publish' },
        public: { state: 'none' },
        schedule: null,
        failure: {
          at: clock.now(),
          failedAt: clock.now(),
          timeZone: 'UTC',
          refusals: [{ code: 'approver-no-longer' }],
        },
      })
      expect(log.told.at(-2)).toMatchObject({
        level: 'error',
        message: 'a scheduled text was not published',
        details: { document, codes: ['approver-no-longer'] },
      })
      expect(log.told.at(-1)).toMatchObject({ level: 'error', details: { document, attempts: 1 } })
      expect(smtp.mails.map(({ to }) => to)).toEqual(['approver@example.org'])
      expect(await dueOf(document)).toMatchObject({
        state: 'failed',
        at: clock.now(),
        failedAt: clock.now(),
        by: { name: 'approver' },
        refusals: [{ code: 'approver-no-longer', message: expect.stringContaining('no approver') }],
      })

      smtp.refuse(() => false)
      scheduler.start()
      await until(() => smtp.mails.length >= 2, 20_000)
      await scheduler.stop()
      expect(smtp.mails.map(({ to }) => to).sort()).toEqual([
        'approver@example.org',
        'colleague@example.org',
      ])
      const letter = decodedMail(smtp.mails[0]?.text ?? '')
      expect(letter).toContain('Approver gone')
      expect(letter).toContain('批准此文本的人已不再是审批人')
      expect(letter).toContain(`https://press.example.org/admin/collections/${document}`)
    })

    test('are told once, whichever node looks, and however much later', async () => {
      const before = smtp.mails.length
      clock.advance(120)
      await scheduler.runNow()
      await other.runNow()
      expect(smtp.mails).toHaveLength(before)
    })

    test('are told by another node after a minute, if the one that saw it cannot', async () => {
      const document = await scheduledFor(await approved('Told by another'), clock.in(60))
      await rolesOf('approver', ['press-officer'])
      clock.advance(60)
      smtp.refuse(() => true)
      await scheduler.runNow()
      smtp.refuse(() => false)
      const before = smtp.mails.length
      await other.runNow()
      expect(smtp.mails).toHaveLength(before)
      clock.advance(61)
      await other.runNow()
      // Nobody concerned decides here any more, so whoever does hears of it too.
      await rolesOf('approver', ['approver'])
      clock.advance(1)
      expect((await view(document)).working.state).toBe('failed-to-publish')
      expect(
        smtp.mails
          .slice(before)
          .map(({ to }) => to)
          .sort(),
      ).toEqual(['approver@example.org', 'second-approver@example.org'])
    })

    test('cannot be planned in the first place', async () => {
      await rolesOf('colleague', ['approver'])
      clock.advance(1)
      const document = await approved('Approver gone before', colleague)
      await rolesOf('colleague', [])
      const answer = await verb(office, office.approver, document, 'schedule', { at: clock.in(60) })
      expect([answer.status, codeOf(answer.body)]).toEqual([409, 'approver-no-longer'])
      await rolesOf('colleague', ['approver'])
      clock.advance(1)
    })
  })

  test('whose planner is no approver any more do not go out', async () => {
    const document = await approved('Planner gone')
    await scheduledFor(document, clock.in(60), {}, colleague)
    await rolesOf('colleague', [])
    clock.advance(60)
    await scheduler.runNow()
    expect(await dueOf(document)).toMatchObject({ refusals: [{ code: 'scheduler-no-longer' }] })
    await rolesOf('colleague', ['approver'])
    clock.advance(1)
  })

  describe('that show something', () => {
    const activity = async (title: string, leader: string): Promise<string> => {
      const document = await office.draft('leader-activities', {
        title,
        slug: title.toLowerCase().replaceAll(' ', '-'),
        kind: 'meets',
        body: richText('They met.'),
        event: { start: '2026-03-04', precision: 'day' },
        leaders: [{ leader: idIn(leader), postAtTheTime: 'Minister' }],
      })
      ok(await verb(office, office.officer, document, 'submit'))
      ok(await verb(office, office.approver, document, 'approve'))
      return document
    }

    test('not public do not go out; afterwards they are scheduled again, or published', async () => {
      const leader = await office.draft('leaders', { title: 'Not Public', side: 'ours' })
      const document = await scheduledFor(await activity('Too early', leader), clock.in(60))
      const twin = await scheduledFor(await activity('Too early too', leader), clock.in(60))
      clock.advance(60)
      await scheduler.runNow()
      expect(await dueOf(document)).toMatchObject({
        state: 'failed',
        refusals: [{ code: 'reference-not-public', field: 'leaders.0.leader' }],
      })
      await publish(office, office, leader)
      ok(await verb(office, office.approver, twin, 'publish'))
      await scheduledFor(document, clock.in(60))
      clock.advance(60)
      await scheduler.runNow()
      expect([(await view(document)).public.state, (await view(twin)).public.state]).toEqual([
        'live',
        'live',
      ])
      expect(await dueOf(document)).toBeUndefined()
    })

    test('due at the same instant wait for it, in whatever order they are found', async () => {
      for (const title of ['Together', 'Together again']) {
        const leader = await office.draft('leaders', { title: `${title} shown`, side: 'ours' })
        const document = await activity(title, leader)
        ok(await verb(office, office.officer, leader, 'submit'))
        ok(await verb(office, office.approver, leader, 'approve'))
        const at = clock.in(60)
        await scheduledFor(document, at)
        await scheduledFor(leader, at)
        clock.advance(60)
        expect(await scheduler.runNow()).toEqual({ published: 2, failed: 0, postponed: 0 })
      }
    })

    test('with a disclaimer that is no approved wording any more do not go out', async () => {
      const wording = { key: 'of-its-own', prevailingLanguage: 'zh', inForceFrom: '2020-01-01' }
      const settings = 'globals/site-settings'
      ok(
        await office.save(settings, {
          siteName: 'Press office',
          disclaimers: [{ ...wording, text: 'For reference only, as ever.' }],
        }),
      )
      await publish(office, office, settings)
      const document = await office.draft('topics', {
        title: 'With a wording of its own',
        disclaimer: { wording: wording.key },
      })
      ok(await verb(office, office.officer, document, 'submit'))
      ok(await verb(office, office.approver, document, 'approve'))
      await scheduledFor(document, clock.in(60))
      // Nobody can take it away through the workflow; a hand in the database can.
      const set = (isCurrent: boolean) =>
        office.payload.db.updateMany({
          collection: 'publications' as never,
          where: { document: { equals: settings } },
          data: { isCurrent },
        })
      await set(false)
      clock.advance(60)
      await scheduler.runNow()
      expect(await dueOf(document)).toMatchObject({
        refusals: [{ code: 'disclaimer-unknown-wording' }],
      })
      await set(true)
    })
  })

  describe('without approval', () => {
    test('go out with a review owed by whoever planned it', async () => {
      const document = await office.draft('topics', { title: 'Forced' })
      ok(
        await verb(office, colleague, document, 'force-schedule', {
          at: clock.in(60),
          reason: sentence,
        }),
      )
      expect((await view(document)).schedule).toMatchObject({
        isForced: true,
        by: { name: 'colleague' },
      })
      const refused = await office.save(document, { title: 'Touched' })
      expect(codeOf(refused.body)).toBe('edit-scheduled')
      clock.advance(60)
      await scheduler.runNow()
      expect(await view(document)).toMatchObject({
        working: { state: 'published' },
        public: { state: 'live-review-owed' },
        debts: [{ by: { name: 'colleague' }, reason: sentence, dueAt: clock.in(3 * 86_400) }],
      })
      expect(codeOf((await verb(office, colleague, document, 'settle')).body)).toBe('own-force')
      ok(await verb(office, office.approver, document, 'settle'))
      expect((await view(document)).public.state).toBe('live')
    })

    test('must be complete, then and now', async () => {
      const document = await office.draft('dialogues', { title: 'Incomplete', slug: 'incomplete' })
      ok(await office.save(document, { title: '' }))
      const answer = await verb(office, office.approver, document, 'force-schedule', {
        at: clock.in(60),
        reason: sentence,
      })
      expect(answer.status).toBe(422)
      expect(answer.body.errors.map(({ code }: { code: string }) => code)).toContain(
        'language-missing',
      )
    })

    test('are drafts again when unscheduled', async () => {
      const document = await office.draft('topics', { title: 'Forced and left' })
      const input = { at: clock.in(60), reason: sentence }
      ok(await verb(office, office.approver, document, 'force-schedule', input))
      ok(await verb(office, office.approver, document, 'unschedule'))
      expect((await view(document)).working.state).toBe('draft')
    })
  })

  describe('that two nodes look after', () => {
    test('go out once', async () => {
      const documents: string[] = []
      for (const title of ['One', 'Two', 'Three', 'Four'])
        documents.push(await scheduledFor(await approved(`Both: ${title}`), clock.in(60)))
      clock.advance(60)
      const rounds = await Promise.all([scheduler.runNow(), other.runNow()])
      while ((await scheduler.runNow()).postponed + (await other.runNow()).postponed > 0);
      expect(rounds.map(({ failed }) => failed)).toEqual([0, 0])
      for (const document of documents) {
        const types = (await eventsOf(document)).map(({ type }) => type)
        expect(types.filter((type) => type === 'published')).toHaveLength(1)
        expect(types.at(-1)).toBe('published')
      }
    })

    test.each(['before the commit', 'after the commit'])(
      'go out once though one was killed %s',
      async (when) => {
        const document = await scheduledFor(await approved(`Killed ${when}`), clock.in(60))
        clock.advance(60)
        const start = {
          databaseUrl,
          options: { secret, dataDir: office.dataDir },
          now: clock.now(),
          when,
        }
        const killed = await runNode([
          ...program('tests/plugin/killedScheduler.ts'),
          JSON.stringify(start),
        ])
        expect(killed).toMatchObject({ code: null, signal: 'SIGKILL' })
        await scheduler.runNow()
        const types = (await eventsOf(document)).map(({ type }) => type)
        expect(types).toEqual(['edited', 'submitted', 'approved', 'scheduled', 'published'])
      },
      60_000,
    )
  })

  test('are listed for people of the house, by what became of them', async () => {
    expect((await office.send('GET', '/api/workflow/due')).status).toBe(401)
    expect((await due('', office.guest)).status).toBe(403)
    expect((await due('?state=soon')).status).toBe(400)
    const { body } = await due('?state=failed')
    expect(body.data.length).toBeGreaterThan(0)
    const states = (body.data as { state: string }[]).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['failed']))
    const all = (await due()).body.data as { at: string }[]
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort())
  })

  describe('on a clock that runs', () => {
    beforeAll(() => {
      const ahead = Date.parse(clock.now()) - Date.now()
      for (const { payload } of [office, second])
        Object.assign(runtimeOf(payload), {
          now: () => new Date(Date.now() + ahead).toISOString(),
        })
    })

    test('go out at their second, although the scheduler looks only once a minute', async () => {
      const quiet = createScheduler({ payload: office.payload, log, everyMs: 60_000 })
      quiet.start()
      await pause(300)
      const document = await approved('At its second')
      const at = new Date(Date.parse(runtimeOf(office.payload).now()) + 5_000).toISOString()
      await scheduledFor(document, at)
      await until(async () => (await view(document)).working.state === 'published')
      await quiet.stop()
      const event = (await eventsOf(document)).at(-1)
      const late = Date.parse(event?.at ?? '') - Date.parse(at)
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThan(5_000)
    })

    test('stay where they are after the scheduler was stopped', async () => {
      const stopped = createScheduler({ payload: office.payload, log, everyMs: 50 })
      stopped.start()
      await pause(200)
      await stopped.stop()
      expect(stopped.status()).toMatchObject({ isRunning: false })
      const document = await approved('After the end')
      const at = Date.parse(runtimeOf(office.payload).now()) + 5_000
      await scheduledFor(document, new Date(at).toISOString())
      await until(() => Date.parse(runtimeOf(office.payload).now()) > at + 1_000)
      expect((await view(document)).working.state).toBe('scheduled')
    })
  })

  test('leave a record that holds', async () => {
    expect((await verify(office.payload)).differences).toEqual([])
  })
})
