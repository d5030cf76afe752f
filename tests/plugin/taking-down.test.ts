import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { codeOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb } from '../support/workflow.js'
import { richText } from '../support/richText.js'

type Row = { status: string; notice: string | null; redirectTo: string | null; content: string }

describe.each(workflowEngines)('what goes from the public [$name]', (engine) => {
  let office: Office
  const publicRow = async (document: string): Promise<Row | undefined> => {
    const { docs } = await office.payload.db.find<Row>({
      collection: 'publications' as never,
      where: { and: [{ document: { equals: document } }, { isCurrent: { equals: true } }] },
    })
    return docs[0]
  }
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  test('a withdrawn text stays, with its notice, until it is restored', async () => {
    const topic = await office.published('topics', { title: 'Stays with a notice' })
    const reason = { en: 'A mistake in it.', zh: '内容有误。' }
    expect((await verb(office, office.approver, topic, 'withdraw', { reason })).status).toBe(200)
    const withdrawn = await publicRow(topic)
    expect(withdrawn?.status).toBe('withdrawn')
    expect(JSON.parse(withdrawn?.notice ?? '{}')).toMatchObject({ kind: 'withdrawn', reason })
    expect(withdrawn?.content).toContain('Stays with a notice')
    expect((await verb(office, office.approver, topic, 'restore')).status).toBe(200)
    expect(await publicRow(topic)).toMatchObject({ status: 'live', notice: null })
  })

  test('a text that is taken down leaves its reason, and nothing of its words', async () => {
    const topic = await office.published('topics', { title: 'Leaves nothing' })
    const refused = await verb(office, office.approver, topic, 'unpublish')
    expect(codeOf(refused.body)).toBe('reason-missing')
    const gone = await verb(office, office.approver, topic, 'unpublish', { reason: 'In error.' })
    expect(gone.body).toMatchObject({ working: { state: 'draft' }, public: { state: 'gone' } })
    expect(await publicRow(topic)).toMatchObject({ status: 'gone', content: '' })
  })

  test.each([
    ['its key', (key: string) => key],
    ['its slug', () => 'topics/where-readers-are-sent'],
    ['its page', () => 'http://127.0.0.1:3000/en/topics/where-readers-are-sent'],
    ['its answer', () => '/v1/topics/where-readers-are-sent?locale=en'],
  ])('readers can be sent to a public text by %s', async (name, addressOf) => {
    const { docs } = await office.payload.find({
      collection: 'topics',
      where: { slug: { equals: 'where-readers-are-sent' } },
    })
    const target = docs[0]
      ? `topics/${String(docs[0].id)}`
      : await office.published('topics', { title: 'Where readers are sent' })
    const topic = await office.published('topics', { title: `Moved, by ${name}` })
    const moved = await verb(office, office.approver, topic, 'unpublish', {
      reason: 'Merged.',
      redirectTo: addressOf(target),
    })
    expect(moved.status).toBe(200)
    expect(await publicRow(topic)).toMatchObject({ status: 'redirected', redirectTo: target })
  })

  test('readers are sent neither in a circle nor to what is not public', async () => {
    const topic = await office.published('topics', { title: 'In a circle' })
    const draft = await office.draft('topics', { title: 'Not public yet' })
    const sendTo = (redirectTo: string) =>
      verb(office, office.approver, topic, 'unpublish', { reason: 'Moved.', redirectTo })
    expect(codeOf((await sendTo('topics/in-a-circle')).body)).toBe('redirect-loop')
    expect(codeOf((await sendTo(draft)).body)).toBe('redirect-not-live')
    expect(await publicRow(topic)).toMatchObject({ status: 'live' })
  })

  test('what public texts show is not taken down without a word', async () => {
    const leader = await office.published('leaders', { title: 'Li Hua', side: 'ours' })
    const dialogue = await office.published('dialogues', {
      title: 'A dialogue',
      participants: [{ name: 'Li Hua' }],
      organisations: [],
    })
    const activity = await office.draft('leader-activities', {
      title: 'Li Hua speaks',
      kind: 'speaks',
      body: richText('Said.'),
      leaders: [{ leader: leader.split('/')[1], postAtTheTime: 'Minister' }],
      dialogue: dialogue.split('/')[1],
      event: { start: '2026-11-01', precision: 'day' },
    })
    await verb(office, office.officer, activity, 'submit')
    await verb(office, office.approver, activity, 'approve')
    expect((await verb(office, office.approver, activity, 'publish')).status).toBe(200)
    const refused = await verb(office, office.approver, leader, 'unpublish', { reason: 'Left.' })
    expect(codeOf(refused.body)).toBe('still-referred-to')
    expect(JSON.stringify(refused.body)).toContain(activity)
    const gone = await verb(office, office.approver, leader, 'unpublish', {
      reason: 'Left.',
      evenIfReferred: true,
    })
    expect(gone.status).toBe(200)
  })

  test('site settings stay public', async () => {
    await office.send('POST', '/api/globals/site-settings', {
      as: office.officer,
      body: { siteName: 'The ministry' },
    })
    const settings = 'globals/site-settings'
    await verb(office, office.officer, settings, 'submit')
    await verb(office, office.approver, settings, 'approve')
    await verb(office, office.approver, settings, 'publish')
    for (const name of ['withdraw', 'unpublish'])
      expect(
        codeOf((await verb(office, office.approver, settings, name, { reason: 'No.' })).body),
      ).toBe('cannot-be-taken-down')
  })

  test('an object where a text belongs is refused by name', async () => {
    const answer = await office.send('POST', '/api/leader-activities', {
      as: office.officer,
      body: { title: 'Stops', stops: [{ place: { city: 'Beijing' } }] },
    })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).toContain('stops.0.place')
  })
})
