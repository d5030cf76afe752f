import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines.js'
import { verdictOf } from '../support/codeOf.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import type { Answer } from '../support/product.js'
import { verb, workflowOf } from '../support/workflow.js'

const minutes = /^\d{4}-\d\d-\d\d \d\d:\d\d$/

describe.each(availableEngines)('a save that says what it expects [$name]', (engine) => {
  let office: Office
  let colleague: string
  let topic: string

  const tagOf = async (document: string): Promise<string> =>
    (await workflowOf(office, office.officer, document)).headers.get('etag') ?? ''
  const save = (
    data: Record<string, unknown>,
    options: { as?: string; ifMatch?: string; locale?: string; language?: string } = {},
  ): Promise<Answer> =>
    office.send('PATCH', `/api/${topic}?draft=true&locale=${options.locale ?? 'en'}`, {
      as: options.as ?? office.officer,
      body: data,
      headers: {
        ...(options.ifMatch === undefined ? {} : { 'If-Match': options.ifMatch }),
        'Accept-Language': options.language ?? 'en',
      },
    })
  const text = async (locale = 'en') =>
    (
      await office.send('GET', `/api/${topic}?draft=true&depth=0&locale=${locale}`, {
        as: office.officer,
      })
    ).body
  const versions = async (): Promise<string[]> => {
    const { docs } = await office.payload.db.findVersions({
      collection: 'topics',
      limit: 0,
      locale: 'en',
      pagination: false,
      sort: 'createdAt',
      where: { parent: { equals: idIn(topic) } },
    })
    return docs.map(({ version }) => (version as unknown as { title: { en: string } }).title.en)
  }
  const events = async (): Promise<{ type: string; by: { name: string } }[]> =>
    (await office.send('GET', `/api/${topic}/workflow/events`, { as: office.officer })).body.data

  beforeAll(async () => {
    office = await openOffice(engine.url())
    colleague = await office.person('colleague', 'press-officer')
  })
  beforeEach(async () => {
    topic = await office.draft('topics', { title: 'As it was' })
  })
  afterAll(() => office.stop())

  test('goes through where that lies there, and its answer has the tag for the next one', async () => {
    const first = await save({ title: 'One' }, { ifMatch: await tagOf(topic) })
    expect(first.status).toBe(200)
    const second = await save(
      { title: '二' },
      { ifMatch: first.headers.get('etag') ?? '', locale: 'zh' },
    )
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'))
    expect(second.headers.get('etag')).toBe(await tagOf(topic))
    expect(second.headers.get('cache-control')).toBe('private, no-cache')
  })

  test('gets the tag of what was made, and keeps it where nothing changes', async () => {
    const made = await office.send('POST', '/api/topics?draft=true', {
      as: office.officer,
      body: { title: 'Made' },
    })
    const tag = made.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"1-[0-9a-f]{64}"$/)
    topic = `topics/${made.body.doc.id}`
    const same = await save({ title: 'Made' }, { ifMatch: tag })
    expect([same.status, same.headers.get('etag')]).toEqual([200, tag])
  })

  test('is refused where somebody else saved since, who is told with the time', async () => {
    const read = await tagOf(topic)
    await save({ title: 'By the colleague' }, { as: colleague })
    await save({ title: '同事' }, { as: colleague, locale: 'zh' })
    const [before, kept] = [await versions(), await events()]

    const refused = await save({ title: 'Mine' }, { ifMatch: read })
    expect(verdictOf(refused)).toEqual({ status: 412, code: 'saved-meanwhile' })
    expect(refused.headers.get('etag')).toBeNull()
    const [{ data, message }] = refused.body.errors
    const { sequence, fingerprint } = (await workflowOf(office, office.officer, topic)).body
    expect(data.current).toEqual({ sequence, fingerprint })
    expect(data.since).toEqual([
      expect.objectContaining({ sequence: 2, type: 'edited', by: expect.anything() }),
      expect.objectContaining({ sequence: 3, type: 'edited' }),
    ])
    for (const event of data.since) {
      expect(event.by).toEqual({ id: expect.any(String), name: 'colleague' })
      expect(Date.parse(event.at)).not.toBeNaN()
    }
    const at = data.since[1].at.slice(0, 16).replace('T', ' ')
    expect(at).toMatch(minutes)
    expect(message).toContain(`colleague saved this text after you read it, last at ${at} UTC.`)
    expect((await text()).title).toBe('By the colleague')
    expect(await versions()).toEqual(before)
    expect(await events()).toEqual(kept)

    const again = await save({ title: 'Mine' }, { ifMatch: `"${sequence}-${fingerprint}"` })
    expect(again.status).toBe(200)
    expect((await text('zh')).title).toBe('同事')
  })

  test('says it in the language of whoever asks', async () => {
    const read = await tagOf(topic)
    await save({ title: 'By the colleague' }, { as: colleague })
    const refused = await save({ title: 'Mine' }, { ifMatch: read, language: 'zh' })
    expect(refused.body.errors[0].message).toMatch(/^您读取之后，colleague保存了此文本/)
  })

  test('is told apart where the words are the same and only the workflow moved', async () => {
    const read = await tagOf(topic)
    await verb(office, office.officer, topic, 'submit')
    await verb(office, office.approver, topic, 'approve')
    const refused = await save({ title: 'Mine' }, { ifMatch: read })
    expect(verdictOf(refused)).toEqual({ status: 412, code: 'moved-meanwhile' })
    const [{ data, message }] = refused.body.errors
    expect(
      data.since.map((event: { type: string; by: { name: string } }) => [
        event.type,
        event.by.name,
      ]),
    ).toEqual([
      ['submitted', 'officer'],
      ['approved', 'approver'],
    ])
    expect(message).toMatch(/it was submitted for review, approved by officer, approver, last at/)
    expect((await workflowOf(office, office.officer, topic)).body.working.state).toBe('approved')
  })

  test('is refused, too, where others changed the text and changed it back', async () => {
    const read = await tagOf(topic)
    await save({ title: 'Other' }, { as: colleague })
    await save({ title: 'As it was' }, { as: colleague })
    const refused = await save({ title: 'Mine' }, { ifMatch: read })
    expect(verdictOf(refused)).toEqual({ status: 412, code: 'moved-meanwhile' })
    expect(refused.body.errors[0].data.since).toHaveLength(2)
  })

  test('hears every reason at once', async () => {
    const read = await tagOf(topic)
    await office.send('DELETE', `/api/${topic}`, { as: office.officer })
    const refused = await save({ title: 'Mine' }, { ifMatch: read })
    expect(refused.status).toBe(412)
    expect(refused.body.errors[0].data.errors.map(({ code }: { code: string }) => code)).toEqual([
      'moved-meanwhile',
      'edit-archived',
    ])
  })

  test('and one that says nothing goes through: both texts and both events are there', async () => {
    expect((await save({ title: 'Theirs' }, { as: colleague })).status).toBe(200)
    expect((await save({ title: 'Mine' })).status).toBe(200)
    expect(await versions()).toEqual(['As it was', 'Theirs', 'Mine'])
    expect((await events()).map(({ by, type }) => [type, by.name])).toEqual([
      ['edited', 'officer'],
      ['edited', 'colleague'],
      ['edited', 'officer'],
    ])
  })

  test('of eight at once that expect the same text, one goes through and seven are told', async () => {
    const read = await tagOf(topic)
    const answers = await Promise.all(
      [...Array(8).keys()].map((number) => save({ title: `Number ${number}` }, { ifMatch: read })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)])
    const won = answers.findIndex(({ status }) => status === 200)
    expect((await text()).title).toBe(`Number ${won}`)
  })

  test.each([
    'nonsense',
    '',
    '"4"',
    '4-abc',
    '"x-abc"',
    '"1-XYZ"',
    '*, "1-"',
    `"1-${'a'.repeat(65)}"`,
  ])('and cannot be read is 400: %j', async (ifMatch) => {
    expect(verdictOf(await save({ title: 'Mine' }, { ifMatch }))).toEqual({
      status: 400,
      code: 'if-match-invalid',
    })
  })

  test('by a weak tag is 400, for that names no one text', async () => {
    const weak = await save({ title: 'Mine' }, { ifMatch: `W/${await tagOf(topic)}` })
    expect(verdictOf(weak)).toEqual({ status: 400, code: 'if-match-invalid' })
  })

  test('may name several texts', async () => {
    const read = await tagOf(topic)
    expect((await save({ title: 'One' }, { ifMatch: `"7-ab", ${read}` })).status).toBe(200)
    const refused = await save({ title: 'Two' }, { ifMatch: `"0-", ${read}` })
    expect(verdictOf(refused)).toEqual({ status: 412, code: 'saved-meanwhile' })
    expect(refused.body.errors[0].data.since).toHaveLength(1)
  })

  test('that quotes a text which never was is refused without a story', async () => {
    const refused = await save({ title: 'Mine' }, { ifMatch: `"9-${'0'.repeat(64)}"` })
    expect(verdictOf(refused)).toEqual({ status: 412, code: 'stale' })
    expect(refused.body.errors[0].data.since).toEqual([])
  })

  test('of any text at all needs one', async () => {
    expect((await save({ title: 'Mine' }, { ifMatch: '*' })).status).toBe(200)
    topic = 'topics/000000000000000000000000'
    for (const ifMatch of ['*', '"1-ab"'])
      expect(verdictOf(await save({ title: 'Mine' }, { ifMatch }))).toEqual({
        status: 404,
        code: 'not-found',
      })
  })

  test('cannot be one that makes a text or a copy: nothing is made', async () => {
    const count = async () => (await office.payload.count({ collection: 'topics' })).totalDocs
    const before = await count()
    for (const address of ['/api/topics?draft=true', `/api/${topic}/duplicate`]) {
      const refused = await office.send('POST', address, {
        as: office.officer,
        body: { title: 'New' },
        headers: { 'If-Match': '*' },
      })
      expect(verdictOf(refused)).toEqual({ status: 400, code: 'if-match-on-create' })
    }
    expect(await count()).toBe(before)
  })

  test('may be a restore', async () => {
    const { docs } = (
      await office.send('GET', `/api/topics/versions?where[parent][equals]=${idIn(topic)}`, {
        as: office.officer,
      })
    ).body
    const restore = (ifMatch: string) =>
      office.send('POST', `/api/topics/versions/${docs[0].id}?draft=true`, {
        as: office.officer,
        headers: { 'If-Match': ifMatch },
      })
    const read = await tagOf(topic)
    await save({ title: 'Theirs' }, { as: colleague })
    expect(verdictOf(await restore(read))).toEqual({ status: 412, code: 'saved-meanwhile' })
    expect((await text()).title).toBe('Theirs')
    const restored = await restore(await tagOf(topic))
    expect([restored.status, restored.headers.get('etag')]).toEqual([200, await tagOf(topic)])
    expect((await text()).title).toBe('As it was')
  })

  test('is refused by what the person may do before anything is told of others', async () => {
    await save({ title: 'Theirs' }, { as: colleague })
    const refused = await save({ title: 'Mine' }, { as: office.guest, ifMatch: '"0-"' })
    expect(verdictOf(refused)).toEqual({ status: 403, code: 'role-missing' })
    expect(JSON.stringify(refused.body)).not.toContain('colleague')
  })

  test('gets its tag from the read of one draft, and from no other read', async () => {
    const read = (address: string, as?: string) => office.send('GET', address, { as })
    const tag = async (answer: Promise<Answer>) => (await answer).headers.get('etag')
    const draft = `/api/${topic}?draft=true`
    expect(await tag(read(draft, office.officer))).toBe(await tagOf(topic))
    expect(await tag(read(`${draft}&locale=zh&depth=2`, office.approver))).toBe(await tagOf(topic))
    expect(await tag(read(draft, office.guest))).toBeNull()
    expect(await tag(read(draft))).toBeNull()
    expect(await tag(read(`/api/${topic}`, office.officer))).toBeNull()
    expect(await tag(read('/api/topics?draft=true', office.officer))).toBeNull()
    expect((await text()).workflowTag ?? null).toBeNull()
  })

  test('notices who saves while the text is being read', async () => {
    const beforeRead = office.payload.collections.topics?.config.hooks.beforeRead ?? []
    let isFirst = true
    const saveMeanwhile = async ({ doc }: { doc: unknown }) => {
      if (isFirst) {
        isFirst = false
        await save({ title: 'Theirs' }, { as: colleague })
      }
      return doc
    }
    beforeRead.push(saveMeanwhile)
    const read = await office.send('GET', `/api/${topic}?draft=true&locale=en`, {
      as: office.officer,
    })
    beforeRead.splice(beforeRead.indexOf(saveMeanwhile), 1)
    expect(read.body.title).toBe('As it was')
    const refused = await save({ title: 'Mine' }, { ifMatch: read.headers.get('etag') ?? '' })
    expect(verdictOf(refused)).toEqual({ status: 412, code: 'saved-meanwhile' })
  })

  test('that fails after all has no tag', async () => {
    const afterOperation = office.payload.collections.topics?.config.hooks.afterOperation ?? []
    const fail = () => {
      throw new Error('A hook of the project fails.')
    }
    afterOperation.push(fail)
    const failed = await save({ title: 'Mine' })
    afterOperation.splice(afterOperation.indexOf(fail), 1)
    expect([failed.status, failed.headers.get('etag')]).toEqual([500, null])
    expect((await text()).title).toBe('As it was')
  })
})
