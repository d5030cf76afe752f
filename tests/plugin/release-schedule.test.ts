import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { publicEvents } from '../../src/plugin/store/ledger.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { createLocalReq } from 'payload'
import { holdClock } from '../support/clock.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { startProduct, type Product } from '../support/product.js'
import { done, makeRelease } from '../support/releases.js'
import { startSmtpServer } from '../support/smtpServer.js'
import { verb, workflowOf } from '../support/workflow.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe.each(workflowEngines)('scheduled releases [$name]', (engine) => {
  const databaseUrl = engine.url()
  const secret = randomUUID() + randomUUID()
  let smtp: Awaited<ReturnType<typeof startSmtpServer>>
  let office: Office
  let second: Product
  let clock: ReturnType<typeof holdClock>
  let scheduler: Scheduler
  let other: Scheduler
  let count = 0

  beforeAll(async () => {
    smtp = await startSmtpServer()
    const mail = { url: smtp.url, from: 'Press office <press@example.org>' }
    office = await openOffice(databaseUrl, { secret, mail })
    second = await startProduct(databaseUrl, { secret, dataDir: office.dataDir })
    await office.person('colleague', 'approver')
    clock = holdClock(office, second)
    scheduler = createScheduler({
      payload: office.payload,
      log: silent,
      publicUrl: 'https://press.example.org',
    })
    other = createScheduler({ payload: second.payload, log: silent })
  })
  afterAll(async () => {
    await second.stop()
    await office.stop()
    await smtp.stop()
  })

  const topic = (title: string): Promise<string> =>
    office.draft('topics', { title: `${title} ${(count += 1)}` })
  const view = async (document: string) =>
    (await workflowOf(office, office.approver, document)).body
  const approved = async (texts: string[], title: string, as = office.approver) => {
    const made = await makeRelease(office, title, texts)
    done(await verb(office, office.officer, made, 'submit'))
    done(await verb(office, as, made, 'approve'))
    return made
  }
  const scheduled = async (texts: string[], title: string, as = office.approver) => {
    const made = await approved(texts, title, as)
    done(await verb(office, office.approver, made, 'schedule', { at: clock.in(60) }))
    return made
  }
  const dueOf = async (document: string) => {
    const { body } = await office.send('GET', '/api/workflow/due', { as: office.officer })
    return (body.data as { id: string }[]).find(({ id }) => id === idIn(document))
  }
  const rolesOf = async (name: string, roles: string[]) => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { email: { equals: `${name}@example.org` } },
    })
    const as = office.administrator
    done(await office.send('PATCH', `/api/users/${docs[0]?.id}`, { as, body: { roles } }))
    clock.advance(1)
  }
  const lastPublic = async () =>
    (await publicEvents(await createLocalReq({}, office.payload))).at(-1)

  test('all texts go out at the second of their release, under one number, by one of two nodes', async () => {
    const texts = [await topic('On time'), await topic('On time too')]
    const made = await scheduled(texts, 'On the dot')
    expect(await dueOf(made)).toMatchObject({
      state: 'coming',
      collection: 'releases',
      title: 'On the dot',
      isForced: false,
      by: { name: 'approver' },
    })
    clock.advance(59.999)
    expect(await scheduler.runNow()).toEqual({ published: 0, failed: 0, postponed: 0 })
    clock.advance(0.001)
    const before = (await lastPublic())?.number ?? 0
    const rounds = await Promise.all([scheduler.runNow(), other.runNow()])
    expect(rounds.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    for (const text of texts)
      expect(await view(text)).toMatchObject({
        working: { state: 'published', by: { name: 'approver' } },
        public: { state: 'live', since: clock.now() },
        release: null,
      })
    const row = await lastPublic()
    expect([row?.number, row?.members.map(({ document }) => document)]).toEqual([before + 1, texts])
    expect(await view(made)).toMatchObject({
      working: { state: 'published' },
      publicNumber: before + 1,
    })
    expect((await verify(office.payload)).differences).toEqual([])
  })

  test('one text that cannot go out holds all back: it is listed, told by mail, and can be put right', async () => {
    const texts = [await topic('Fine'), await topic('Not fine')]
    const made = await makeRelease(office, 'Half approved', texts)
    done(await verb(office, office.officer, made, 'submit'))
    await rolesOf('colleague', ['approver'])
    const colleague = await office.signIn('colleague')
    done(await verb(office, colleague, texts[1] ?? '', 'approve'))
    done(await verb(office, office.approver, made, 'approve'))
    done(await verb(office, office.approver, made, 'schedule', { at: clock.in(60) }))
    await rolesOf('colleague', ['press-officer'])
    clock.advance(60)
    const before = await lastPublic()
    expect(await scheduler.runNow()).toEqual({ published: 0, failed: 1, postponed: 0 })
    expect(await lastPublic()).toEqual(before)
    for (const text of texts)
      expect(await view(text)).toMatchObject({
        working: { state: 'approved' },
        public: { state: 'none' },
        release: { title: 'Half approved' },
      })
    expect(await dueOf(made)).toMatchObject({
      state: 'failed',
      refusals: [{ code: 'approver-no-longer', document: texts[1] }],
    })
    expect(await view(made)).toMatchObject({
      working: { state: 'failed-to-publish' },
      failure: { refusals: [{ code: 'approver-no-longer', document: texts[1] }] },
    })
    expect(smtp.mails.map(({ to }) => to)).toContain('approver@example.org')
    expect(smtp.mails.at(-1)?.text).toContain('Half approved')
    expect((await verify(office.payload)).differences).toEqual([])

    done(await verb(office, office.approver, made, 'cancel'))
    expect(await dueOf(made)).toBeUndefined()
    expect(await view(texts[0] ?? '')).toMatchObject({ working: { state: 'approved' } })
    await rolesOf('colleague', ['approver'])
  })

  test('an unscheduled release stays where it is', async () => {
    const texts = [await topic('Waiting')]
    const made = await scheduled(texts, 'Not yet')
    done(await verb(office, office.approver, made, 'unschedule'))
    clock.advance(60)
    await scheduler.runNow()
    expect(await view(made)).toMatchObject({ working: { state: 'approved' }, schedule: null })
    expect((await view(texts[0] ?? '')).public.state).toBe('none')
  })

  test('a text that shows one of a release that is due as well waits for it', async () => {
    const event = { start: '2026-11-01', precision: 'day' }
    const dialogue = await office.draft('dialogues', { title: `Dialogue ${(count += 1)}`, event })
    const sideEvent = await office.draft('side-events', {
      title: `Side event ${(count += 1)}`,
      dialogue: idIn(dialogue),
      event,
    })
    done(await verb(office, office.officer, sideEvent, 'submit'))
    done(await verb(office, office.approver, sideEvent, 'approve'))
    done(await verb(office, office.approver, sideEvent, 'schedule', { at: clock.in(59) }))
    await scheduled([dialogue], 'Shown')
    clock.advance(60)
    expect(await scheduler.runNow()).toEqual({ published: 2, failed: 0, postponed: 0 })
    expect((await view(sideEvent)).public.state).toBe('live')
  })
})
