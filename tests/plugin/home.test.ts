import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq, type TypedUser } from 'payload'
import { readHome, type Home } from '../../src/plugin/home/readHome.js'
import { holdClock } from '../support/clock.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb } from '../support/workflow.js'

const sentence = 'Because the minister asked for it in the morning.'

describe.each(workflowEngines)('the first page of the admin [$name]', (engine) => {
  let office: Office
  let clock: ReturnType<typeof holdClock>

  const home = async (name: string): Promise<Home> => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { name: { equals: name } },
    })
    const user = { ...docs[0], collection: 'users' } as TypedUser
    return readHome(await createLocalReq({ user }, office.payload))
  }
  const titles = (texts: readonly { title: unknown }[]): unknown[] =>
    texts.map(({ title }) => (title as { en?: string } | null)?.en)
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

  beforeAll(async () => {
    office = await openOffice(engine.url())
    clock = holdClock(office)
  })
  beforeEach(() => clock.advance(60))
  afterAll(() => office.stop())

  test('shows a press officer their own drafts, newest first, and nobody else', async () => {
    await office.draft('topics', { title: 'An older draft' })
    await office.draft('leaders', { title: 'Mrs Newer', name: 'Mrs Newer' })
    expect(titles((await home('officer')).drafts)).toEqual(['Mrs Newer', 'An older draft'])
    expect((await home('approver')).drafts).toEqual([])
  })

  test('counts and lists what waits for oneself or for one’s role', async () => {
    const one = await office.draft('topics', { title: 'Handed in' })
    const two = await office.draft('topics', { title: 'Sent back' })
    await act(office.officer, one, 'submit')
    clock.advance(1)
    await act(office.officer, two, 'submit')
    await act(office.approver, two, 'request-changes', { comment: 'Please say more.' })
    const [officer, approver] = [await home('officer'), await home('approver')]
    expect(officer.counts).toEqual({ 'to-write': 1, overdue: 0 })
    expect(titles(officer.waiting)).toEqual(['Sent back'])
    expect(approver.counts).toEqual({
      'to-review': 1,
      'to-publish': 0,
      failed: 0,
      'review-owed': 0,
      overdue: 0,
    })
    expect(titles(approver.waiting)).toEqual(['Handed in'])
    expect(titles(officer.drafts)).not.toContain('Handed in')
    // What waits for them is told once.
    expect(titles(officer.drafts)).not.toContain('Sent back')
    await act(office.approver, one, 'approve')
    expect((await home('approver')).counts).toMatchObject({ 'to-review': 0, 'to-publish': 1 })
    await act(office.approver, one, 'publish')
    expect((await home('approver')).counts).toMatchObject({ 'to-review': 0, 'to-publish': 0 })
  })

  test('says what goes out today and in the six days after, on the clock of the site', async () => {
    // 21:00 in Shanghai, where the site is until its settings say otherwise.
    const day = clock.now().slice(0, 10)
    clock.set(new Date(Date.parse(`${day}T13:00:00Z`) + 86_400_000).toISOString())
    const hours = (count: number): string => clock.in(count * 3_600)
    const plan = async (title: string, at: string): Promise<void> =>
      act(office.approver, await approved(title), 'schedule', { at })
    await plan('Before midnight', hours(2))
    await plan('After midnight', hours(4))
    await plan('On the sixth day', hours(6 * 24 + 2))
    await plan('On the seventh', hours(6 * 24 + 4))
    const { timeZone, today, week } = await home('guest')
    expect(timeZone).toBe('Asia/Shanghai')
    expect(titles(today)).toEqual(['Before midnight'])
    expect(titles(week)).toEqual(['After midnight', 'On the sixth day'])
    // Its instant passes, and nothing brings it out in this test.
    clock.advance(3 * 3_600)
    const later = await home('guest')
    expect(later.today.map(({ state }) => state)).toEqual(['late', 'coming'])
    expect(titles(later.today)).toEqual(['Before midnight', 'After midnight'])
  })

  test('shows what became public last, each text once, and whether somebody approved it', async () => {
    const document = await office.published('topics', { title: 'Public' })
    const forced = await office.draft('topics', { title: 'Forced' })
    await act(office.approver, forced, 'force-publish', { reason: sentence })
    await office.save(document, { title: 'Public again' })
    await act(office.officer, document, 'submit', { changeNote: 'Another title.' })
    await act(office.approver, document, 'approve')
    await act(office.approver, document, 'publish')
    const { counts, wentOut } = await home('approver')
    expect(titles(wentOut).slice(0, 2)).toEqual(['Public again', 'Forced'])
    expect(wentOut.slice(0, 2).map(({ isForced }) => isForced)).toEqual([false, true])
    expect(counts['review-owed']).toBe(1)
    await act(office.approver, document, 'unpublish', { reason: 'Out of date.' })
    expect(titles((await home('approver')).wentOut)).not.toContain('Public again')
  })

  test('names no text that somebody may not see', async () => {
    const document = await office.draft('topics', { title: 'Sealed' })
    await act(office.officer, document, 'submit')
    const count = (await home('approver')).counts['to-review'] ?? 0
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { name: { equals: 'officer' } },
    })
    await act(office.officer, document, 'limit-access', {
      people: [String(docs[0]?.id)],
      reason: 'Nobody else for now.',
    })
    const { counts, waiting } = await home('approver')
    expect(counts['to-review']).toBe(count - 1)
    expect(titles(waiting)).not.toContain('Sealed')
  })
})
