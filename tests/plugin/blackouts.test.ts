import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Blackout } from '../../src/domain/calendar/blackout.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { holdClock } from '../support/clock.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import type { Answer } from '../support/product.js'
import { makeRelease } from '../support/releases.js'
import { verb, workflowOf } from '../support/workflow.js'

const reason = 'Because the minister asked for it in the morning.'
const words = { en: 'A day of national mourning.', zh: '国家公祭日。' }

describe.each(workflowEngines)('black-outs [$name]', (engine) => {
  let office: Office
  let clock: ReturnType<typeof holdClock>
  let scheduler: Scheduler
  const warnings: unknown[] = []

  beforeAll(async () => {
    office = await openOffice(engine.url())
    clock = holdClock(office)
    scheduler = createScheduler({
      payload: office.payload,
      log: { info: () => {}, error: () => {}, warn: (details) => warnings.push(details) },
    })
  })
  afterAll(() => office.stop())

  /** Nothing goes out in the hour that begins in an hour. */
  const declare = (more: Partial<Blackout> = {}): void => {
    const blackouts = [{ from: clock.in(3_600), to: clock.in(7_200), sentence: words, ...more }]
    Object.assign(runtimeOf(office.payload).options, { blackouts })
  }
  const lift = (): void => {
    Object.assign(runtimeOf(office.payload).options, { blackouts: [] })
  }
  const ok = (answer: Answer): Answer => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer
  }
  const codesOf = ({ body }: Answer): string[] =>
    (body.errors as { code: string }[] | undefined)?.map(({ code }) => code) ?? []
  const approved = async (title: string): Promise<string> => {
    const document = await office.draft('topics', { title })
    ok(await verb(office, office.officer, document, 'submit'))
    ok(await verb(office, office.approver, document, 'approve'))
    return document
  }
  const stateOf = async (document: string): Promise<string> =>
    (await workflowOf(office, office.officer, document)).body.working.state

  test('refuse a schedule inside them with their sentence, in both languages', async () => {
    const document = await approved('Refused')
    declare()
    const at = clock.in(3_600)
    const { body, status } = await verb(office, office.approver, document, 'schedule', { at })
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ code: 'in-blackout', field: 'at' }])
    expect(body.errors[0].message).toContain(words.en)
    const { fingerprint, sequence } = (await workflowOf(office, office.approver, document)).body
    const inChinese = await office.send('POST', `/api/${document}/workflow/schedule`, {
      as: office.approver,
      body: { at, expected: { sequence, fingerprint } },
      headers: { 'Accept-Language': 'zh' },
    })
    expect(inChinese.body.errors[0].message).toContain(words.zh)
    const draft = await office.draft('topics', { title: 'Forced into it' })
    const forced = await verb(office, office.approver, draft, 'force-schedule', { at, reason })
    expect(codesOf(forced)).toEqual(['in-blackout'])
  })

  test('let pass what goes out before and after them', async () => {
    declare()
    for (const seconds of [3_599, 7_200]) {
      const document = await approved(`At ${seconds}`)
      ok(await verb(office, office.approver, document, 'schedule', { at: clock.in(seconds) }))
      ok(await verb(office, office.approver, document, 'unschedule'))
    }
  })

  test('are for the collections they name', async () => {
    declare({ collections: ['leaders'] })
    const document = await approved('Another collection')
    ok(await verb(office, office.approver, document, 'schedule', { at: clock.in(3_600) }))
    ok(await verb(office, office.approver, document, 'unschedule'))
  })

  test('do not hide the step of scheduling for a time outside them', async () => {
    const document = await approved('Still offered')
    // The whole of tomorrow and longer.
    declare({ to: clock.in(7 * 86_400) })
    const { verbs } = (await workflowOf(office, office.approver, document)).body
    const allowed = (name: string) =>
      (verbs as { verb: string; allowed: boolean }[]).find((one) => one.verb === name)?.allowed
    expect([allowed('schedule'), allowed('publish')]).toEqual([true, true])
  })

  test('ask whoever publishes by hand in one for a word of confirmation', async () => {
    const document = await approved('By hand')
    declare()
    clock.advance(3_600)
    const refused = await verb(office, office.approver, document, 'publish')
    expect([refused.status, codesOf(refused)]).toEqual([422, ['publish-in-blackout']])
    expect(refused.body.errors[0].message).toContain(words.en)
    ok(await verb(office, office.approver, document, 'publish', { evenInBlackout: true }))
    const draft = await office.draft('topics', { title: 'Forced by hand' })
    const forced = await verb(office, office.approver, draft, 'force-publish', { reason })
    expect(codesOf(forced)).toEqual(['publish-in-blackout'])
    ok(
      await verb(office, office.approver, draft, 'force-publish', {
        reason,
        evenInBlackout: true,
      }),
    )
  })

  test('declared after a text was scheduled: it is listed and told ahead, fails when due, and goes out by hand', async () => {
    lift()
    const document = await approved('Too late')
    const at = clock.in(5_400)
    ok(await verb(office, office.approver, document, 'schedule', { at }))
    declare()
    const due = async () =>
      (
        (await office.send('GET', '/api/workflow/due', { as: office.officer })).body.data as {
          id: string
        }[]
      ).find(({ id }) => id === idIn(document))
    expect(await due()).toMatchObject({ state: 'coming', refusals: [{ code: 'in-blackout' }] })
    await scheduler.runNow()
    await scheduler.runNow()
    expect(warnings.filter((one) => JSON.stringify(one).includes(document))).toEqual([
      expect.objectContaining({ document, meantFor: at, why: words.en }),
    ])
    clock.set(at)
    expect(await scheduler.runNow()).toMatchObject({ published: 0, failed: 1 })
    expect(await stateOf(document)).toBe('failed-to-publish')
    expect(await due()).toMatchObject({ state: 'failed', refusals: [{ code: 'in-blackout' }] })
    ok(await verb(office, office.approver, document, 'publish', { evenInBlackout: true }))
    expect(await stateOf(document)).toBe('published')
  })

  test('hold up what is late into one, and not what was in time', async () => {
    lift()
    const document = await approved('Late into it')
    ok(await verb(office, office.approver, document, 'schedule', { at: clock.in(60) }))
    declare()
    clock.advance(4_000)
    expect(await scheduler.runNow()).toMatchObject({ failed: 1 })
    expect(await stateOf(document)).toBe('failed-to-publish')
  })

  test('hold for every text of a release, and fail it whole when they were declared later', async () => {
    const release = await makeRelease(office, 'In a black-out', [await approved('Released')])
    ok(await verb(office, office.officer, release, 'submit'))
    ok(await verb(office, office.approver, release, 'approve'))
    declare({ collections: ['topics'] })
    const at = clock.in(3_600)
    const refused = await verb(office, office.approver, release, 'schedule', { at })
    expect([refused.status, codesOf(refused)]).toEqual([422, ['in-blackout']])
    lift()
    ok(await verb(office, office.approver, release, 'schedule', { at }))
    declare({ collections: ['topics'] })
    const { body } = await office.send('GET', '/api/workflow/due', { as: office.officer })
    const listed = (body.data as { id: string }[]).find(({ id }) => id === idIn(release))
    expect(listed).toMatchObject({ state: 'coming', refusals: [{ code: 'in-blackout' }] })
    clock.advance(3_600)
    await scheduler.runNow()
    expect(await stateOf(release)).toBe('failed-to-publish')
    const again = await verb(office, office.approver, release, 'publish')
    expect([again.status, codesOf(again)]).toEqual([422, ['publish-in-blackout']])
    ok(await verb(office, office.approver, release, 'publish', { evenInBlackout: true }))
    lift()
  })
})
