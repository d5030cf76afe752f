import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { runTellings } from '../../src/plugin/schedule/runTellings.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { holdClock } from '../support/clock.js'
import { decodedMail } from '../support/decodedMail.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { startProduct, type Answer, type Product } from '../support/product.js'
import { startSmtpServer } from '../support/smtpServer.js'
import { verb } from '../support/workflow.js'

const hour = 3_600

describe.each(workflowEngines)('due assignments [$name]', (engine) => {
  const databaseUrl = engine.url()
  const secret = randomUUID() + randomUUID()
  let smtp: Awaited<ReturnType<typeof startSmtpServer>>
  let office: Office
  let neighbour: Product
  let clock: ReturnType<typeof holdClock>
  let scheduler: Scheduler
  let other: Scheduler
  const ids: Record<string, string> = {}
  const silent = { info: () => {}, warn: () => {}, error: () => {} }

  beforeAll(async () => {
    smtp = await startSmtpServer()
    const mail = { url: smtp.url, from: 'Press office <press@example.org>' }
    office = await openOffice(databaseUrl, { secret, mail })
    neighbour = await startProduct(databaseUrl, { secret, mail, dataDir: office.dataDir })
    await office.person('second-approver', 'approver')
    const { docs } = await office.payload.find({ collection: 'users', limit: 0 })
    for (const { email, id } of docs) ids[email.split('@')[0] ?? ''] = String(id)
    clock = holdClock(office, neighbour)
    // A Monday morning, years from now.
    clock.set('2032-03-01T09:00:00.000Z')
    scheduler = createScheduler({ payload: office.payload, log: silent })
    other = createScheduler({ payload: neighbour.payload, log: silent })
  })
  afterAll(async () => {
    await neighbour.stop()
    await office.stop()
    await smtp.stop()
  })

  const ok = (answer: Answer): Answer => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer
  }
  /** A text in review, assigned on a Monday at nine and due at five. */
  const assigned = async (title: string, to: Record<string, unknown>): Promise<string> => {
    clock.set(
      new Date(Date.parse(clock.now()) + 7 * 86_400_000).toISOString().slice(0, 10) +
        'T09:00:00.000Z',
    )
    const document = await office.draft('topics', { title })
    ok(await verb(office, office.officer, document, 'submit'))
    const dueAt = clock.in(8 * hour)
    ok(await verb(office, office.officer, document, 'assign', { ...to, dueAt }))
    return document
  }
  const typesOf = async (document: string): Promise<string[]> =>
    (
      (await office.send('GET', `/api/${document}/workflow/events`, { as: office.officer })).body
        .data as { type: string }[]
    )
      .map(({ type }) => type)
      .filter((type) => type === 'reminded' || type === 'escalated')
  /** To whom mails about a text went, and whether each was a reminder. */
  const told = (title: string): string[] =>
    smtp.mails
      .map(({ text, to }) => ({ to, words: decodedMail(text) }))
      .filter(({ words }) => words.includes(`“${title}”`))
      .map(
        ({ to, words }) =>
          `${words.includes('was assigned to you') ? 'reminder' : 'escalation'} ${to.split('@')[0]}`,
      )
      .sort()

  test('are recalled once before the time, and reported once after it', async () => {
    const document = await assigned('Alpha', { assignee: ids.approver })
    await scheduler.runNow()
    expect(await typesOf(document)).toEqual([])
    // Four working hours before five o'clock in the calendar of the house.
    clock.advance(4.5 * hour)
    await scheduler.runNow()
    await scheduler.runNow()
    expect(await typesOf(document)).toEqual(['reminded'])
    expect(told('Alpha')).toEqual(['reminder approver'])
    clock.advance(3 * 86_400)
    await scheduler.runNow()
    await scheduler.runNow()
    expect(await typesOf(document)).toEqual(['reminded', 'escalated'])
    expect(told('Alpha')).toEqual([
      'escalation approver',
      'escalation officer',
      'escalation second-approver',
      'reminder approver',
    ])
  })

  test('of a group reach those in it who did not work on the text', async () => {
    await assigned('Beta', { group: 'approver' })
    clock.advance(4.5 * hour)
    await scheduler.runNow()
    expect(told('Beta')).toEqual(['reminder approver', 'reminder second-approver'])
  })

  test('that were decided on are told to nobody', async () => {
    const document = await assigned('Gamma', { assignee: ids.approver })
    ok(await verb(office, office.approver, document, 'approve'))
    clock.advance(7 * 86_400)
    await scheduler.runNow()
    expect(await typesOf(document)).toEqual([])
    expect(told('Gamma')).toEqual([])
  })

  test('are told again until the mail is out, and to each once', async () => {
    const document = await assigned('Delta', { group: 'approver' })
    smtp.refuse((to) => to.startsWith('second'))
    clock.advance(4.5 * hour)
    await scheduler.runNow()
    expect(told('Delta')).toEqual(['reminder approver'])
    smtp.refuse(() => false)
    await new Promise((resolve) => setTimeout(resolve, 5_100))
    await scheduler.runNow()
    expect(told('Delta')).toEqual(['reminder approver', 'reminder second-approver'])
    expect(await typesOf(document)).toEqual(['reminded'])
  })

  test('are recorded and told once by two nodes', async () => {
    const document = await assigned('Epsilon', { assignee: ids.approver })
    clock.advance(4.5 * hour)
    await Promise.all([scheduler.runNow(), other.runNow()])
    await Promise.all([scheduler.runNow(), other.runNow()])
    expect(await typesOf(document)).toEqual(['reminded'])
    expect(told('Epsilon')).toEqual(['reminder approver'])
  })

  test('whose node went away between the record and the mail are told by another', async () => {
    const document = await assigned('Zeta', { assignee: ids.approver })
    clock.advance(4.5 * hour)
    await runTellings(office.payload, () => {})
    expect(await typesOf(document)).toEqual(['reminded'])
    await other.runNow()
    expect(told('Zeta')).toEqual([])
    clock.advance(61)
    await other.runNow()
    await other.runNow()
    expect(told('Zeta')).toEqual(['reminder approver'])
    expect(await typesOf(document)).toEqual(['reminded'])
  })

  test('leave a record that holds', async () => {
    expect((await verify(office.payload)).differences).toEqual([])
  })
})
