import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createScheduler } from '../../src/plugin/index.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { publish, verb } from '../support/workflow.js'

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
const hour = 3_600_000
const day = 24 * hour

/** Where each event takes the working text; written down anew, so that it can disagree. */
const leadsTo: Record<string, string> = {
  edited: 'draft',
  submitted: 'in-review',
  recalled: 'draft',
  'changes-requested': 'changes-requested',
  approved: 'approved',
  scheduled: 'scheduled',
  unscheduled: 'approved',
  'rules-changed': 'draft',
  'publish-failed': 'failed-to-publish',
  published: 'published',
  'force-published': 'published',
  unpublished: 'draft',
  archived: 'archived',
}

const rank = (values: number[], share: number): number | null => {
  const ordered = values.slice().sort((one, other) => one - other)
  for (const [index, value] of ordered.entries())
    if ((index + 1) / ordered.length >= share) return value
  return null
}

/** The month on the ministry's clock, which is eight hours ahead all year. */
const monthOf = (at: string): string =>
  new Date(Date.parse(at) + 8 * hour).toISOString().slice(0, 7)

type Chains = Record<string, any[][]>

/** The statistics of one collection and month, counted from the events that the API lists. */
const recount = (chains: Chains, collection: string, month: string) => {
  const stays: Record<string, number[]> = {}
  const rounds: number[] = []
  const counts = {
    forced: 0,
    sentBack: 0,
    inTime: 0,
    late: 0,
    lapsed: 0,
    onTime: 0,
    tooLate: 0,
    failed: 0,
  }
  for (const events of chains[collection] ?? []) {
    let [state, since] = ['draft', events[0].at]
    let submitted = 0
    let owed: string[] = []
    for (const { at, details, type } of events) {
      const isNow = monthOf(at) === month
      const next = leadsTo[type] ?? state
      if (next !== state) {
        if (isNow) (stays[state] ??= []).push(Date.parse(at) - Date.parse(since))
        since = at
        state = next
      }
      if (isNow && type === 'changes-requested') counts.sentBack += 1
      if (isNow && type === 'force-published') counts.forced += 1
      if (isNow && type === 'published') rounds.push(submitted)
      if (isNow && type === 'publish-failed') counts.failed += 1
      if (isNow && /published$/.test(type) && details.at !== undefined && type !== 'unpublished')
        counts[Date.parse(at) > Date.parse(details.at) + 10_000 ? 'tooLate' : 'onTime'] += 1
      if (type === 'submitted') submitted += 1
      if (type === 'published' || type === 'force-published') submitted = 0
      if (['settled', 'published', 'unpublished'].includes(type)) {
        for (const dueAt of owed)
          if (isNow) counts[type !== 'settled' ? 'lapsed' : at <= dueAt ? 'inTime' : 'late'] += 1
        owed = []
      }
      if (type === 'force-published') owed.push(details.dueAt)
    }
  }
  const all = rounds.length + counts.forced
  return {
    collection,
    month,
    states: Object.fromEntries(
      [
        'draft',
        'in-review',
        'changes-requested',
        'approved',
        'scheduled',
        'failed-to-publish',
        'published',
        'archived',
      ].map((state) => [
        state,
        {
          left: stays[state]?.length ?? 0,
          medianMs: rank(stays[state] ?? [], 0.5),
          p90Ms: rank(stays[state] ?? [], 0.9),
        },
      ]),
    ),
    published: rounds.length,
    forced: { count: counts.forced, share: all === 0 ? null : counts.forced / all },
    rounds: { median: rank(rounds, 0.5), p90: rank(rounds, 0.9) },
    sentBack: counts.sentBack,
    reviews: { inTime: counts.inTime, late: counts.late, lapsed: counts.lapsed },
    schedules: { onTime: counts.onTime, late: counts.tooLate, failed: counts.failed },
  }
}

describe.each(workflowEngines)('statistics from the ledger [$name]', (engine) => {
  let office: Office
  let second: string
  let now = Date.parse('2099-09-28T08:00:00.000Z')
  const chains: Chains = {}

  const wait = (ms: number): void => {
    now += ms
  }
  const ask = (query = '', headers: Record<string, string> = {}) =>
    office.send('GET', `/api/workflow/statistics${query}`, { as: office.officer, headers })
  const rowOf = async (collection: string, month: string) =>
    (await ask()).body.data.find((row: any) => row.collection === collection && row.month === month)

  beforeAll(async () => {
    office = await openOffice(engine.url())
    second = await office.person('second', 'approver')
    Object.assign(runtimeOf(office.payload), { now: () => new Date(now).toISOString() })
    wait(hour)
    const documents: string[] = []
    const draft = async (collection: string, data: Record<string, unknown>): Promise<string> => {
      const document = await office.draft(collection, data)
      documents.push(document)
      return document
    }
    const step = async (as: string, document: string, name: string, input = {}, ms = hour) => {
      wait(ms)
      const answer = await verb(office, as, document, name, input)
      expect([name, answer.status, answer.body.errors]).toEqual([name, 200, undefined])
    }
    const scheduler = createScheduler({ payload: office.payload, log: silent })
    const reason = 'The minister speaks in five minutes.'

    // One text goes round twice before it goes out, at the turn of a month on the ministry's clock.
    const slow = await draft('topics', { title: 'Slow' })
    await step(office.officer, slow, 'submit', {}, 5 * hour)
    await step(office.approver, slow, 'request-changes', { comment: 'Shorter.' }, 20 * hour)
    await office.save(slow, { title: 'Slow but short' })
    await step(office.officer, slow, 'submit')
    await step(office.approver, slow, 'approve')
    now = Date.parse('2099-09-30T16:00:00.000Z')
    await step(office.approver, slow, 'publish', {}, 0)
    // Others go straight.
    for (const [title, ms] of [
      ['Quick', 2 * hour],
      ['Quicker', hour],
      ['Long', 30 * hour],
    ] as const) {
      const document = await draft('topics', { title })
      wait(ms)
      await publish(office, office, document)
    }
    // Reviews that are owed: in time, late, and lapsed with the next edition.
    for (const [title, ms] of [
      ['In time', day],
      ['Late', 5 * day],
    ] as const) {
      const document = await draft('topics', { title })
      await step(office.approver, document, 'force-publish', { reason })
      await step(second, document, 'settle', {}, ms)
    }
    const lapsed = await draft('organisations', { title: 'Lapsed', kind: 'ministry' })
    await step(office.approver, lapsed, 'force-publish', { reason })
    await office.save(lapsed, { title: 'Lapsed indeed' })
    await publish(office, office, lapsed, { changeNote: 'Another title.' })
    const open = await draft('organisations', { title: 'Open', kind: 'ministry' })
    await step(office.approver, open, 'force-publish', { reason })
    // Plans: on time, late, and failed.
    const plan = async (title: string): Promise<string> => {
      const document = await draft('topics', { title })
      await step(office.officer, document, 'submit')
      await step(office.approver, document, 'approve')
      const at = new Date(now + 2 * hour).toISOString()
      await step(office.approver, document, 'schedule', { at, timeZone: 'UTC' })
      return document
    }
    await plan('On time')
    wait(hour)
    await scheduler.runNow()
    await plan('Too late')
    wait(3 * hour)
    await scheduler.runNow()
    await plan('Failed')
    const wear = async (...roles: ('approver' | 'press-officer')[]) => {
      const { docs } = await office.payload.find({
        collection: 'users',
        where: { email: { equals: 'approver@example.org' } },
      })
      await office.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { roles } })
    }
    await wear('press-officer')
    wait(hour)
    await scheduler.runNow()
    await wear('approver')
    wait(40 * day)

    for (const document of documents) {
      const { body } = await office.send('GET', `/api/${document}/workflow/events`, {
        as: office.officer,
      })
      ;(chains[document.split('/')[0] ?? ''] ??= []).push(body.data)
    }
  }, 180_000)
  afterAll(() => office.stop())

  test('are those that a count of the listed events gives, for every collection and month', async () => {
    const { body, status } = await ask()
    expect(status).toBe(200)
    expect(body).toMatchObject({ timeZone: 'Asia/Shanghai', from: null, to: null })
    expect(body.data.length).toBeGreaterThan(2)
    expect(body.data).toEqual(
      body.data.map((row: any) => recount(chains, row.collection, row.month)),
    )
    const all = Object.entries(chains).flatMap(([collection, lists]) =>
      lists.flat().map(({ at }) => `${collection} ${monthOf(at)}`),
    )
    expect(body.data.map((row: any) => `${row.collection} ${row.month}`)).toEqual(
      [...new Set(all)].sort(),
    )
  })

  test('count what ends in a month in that month, on the site’s clock', async () => {
    const september = await rowOf('topics', '2099-09')
    expect(september).toMatchObject({ published: 0, sentBack: 1 })
    expect(september.states['in-review']).toEqual({ left: 2, medianMs: hour, p90Ms: 20 * hour })
    const october = await rowOf('topics', '2099-10')
    expect(october).toMatchObject({
      published: 6,
      forced: { count: 2, share: 0.25 },
      rounds: { median: 1, p90: 2 },
      reviews: { inTime: 1, late: 1, lapsed: 0 },
      schedules: { onTime: 1, late: 1, failed: 1 },
    })
  })

  test('say which reviews are owed now, and which of them are overdue', async () => {
    const { body } = await ask()
    expect(await rowOf('organisations', '2099-10')).toMatchObject({
      reviews: { inTime: 0, late: 0, lapsed: 1 },
    })
    expect(body.owed).toEqual([
      { collection: 'organisations', open: 1, overdue: 1 },
      { collection: 'topics', open: 0, overdue: 0 },
    ])
  })

  test('are asked for by months and collections', async () => {
    const { body: all } = await ask()
    const { body } = await ask('?from=2099-10&to=2099-10&collection=topics')
    expect(body).toMatchObject({ from: '2099-10', to: '2099-10' })
    expect(body.data).toEqual(
      all.data.filter((row: any) => row.month === '2099-10' && row.collection === 'topics'),
    )
    const wrong = async (query: string) => {
      const answer = await ask(query)
      return [answer.status, answer.body.code]
    }
    expect(await wrong('?from=October')).toEqual([400, 'body-invalid'])
    expect(await wrong('?to=2099-13')).toEqual([400, 'body-invalid'])
    expect(await wrong('?collection=users')).toEqual([400, 'body-invalid'])
  })

  test('are given as CSV that says the same', async () => {
    const { body: json } = await ask()
    const answer = await ask('', { Accept: 'text/csv' })
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/)
    const [names = [], ...lines] = String(answer.body)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    const cells = lines.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at]])))
    const text = (value: unknown) => (value === null ? '' : String(value))
    expect(cells).toEqual(
      json.data.map((row: any) =>
        expect.objectContaining({
          collection: row.collection,
          month: row.month,
          published: text(row.published),
          forced: text(row.forced.count),
          forced_share: text(row.forced.share),
          rounds_p90: text(row.rounds.p90),
          reviews_late: text(row.reviews.late),
          schedules_failed: text(row.schedules.failed),
          in_review_left: text(row.states['in-review'].left),
          in_review_median_ms: text(row.states['in-review'].medianMs),
          failed_to_publish_p90_ms: text(row.states['failed-to-publish'].p90Ms),
        }),
      ),
    )
  })

  test('are for people of the house', async () => {
    const address = '/api/workflow/statistics'
    expect((await office.send('GET', address)).status).toBe(401)
    expect((await office.send('GET', address, { as: office.guest })).status).toBe(403)
  })
})
