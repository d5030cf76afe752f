import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verdictOf } from '../support/codeOf.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { publish, verb } from '../support/workflow.js'

describe.each(availableEngines)('addresses [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const make = async (data: Record<string, unknown>) => {
    const made = await office.send('POST', '/api/topics?draft=true&locale=en', {
      as: office.officer,
      body: data,
    })
    expect({ status: made.status, body: made.status === 201 ? null : made.body }).toEqual({
      status: 201,
      body: null,
    })
    return { document: `topics/${made.body.doc.id}`, slug: made.body.doc.slug as string | null }
  }
  const taken = { status: 422, code: 'slug-taken' }

  test('an empty one is made of the English title, the next with -2 and -3', async () => {
    expect((await make({ title: 'Clean Air & Water' })).slug).toBe('clean-air-water')
    expect((await make({ title: 'Clean air: water' })).slug).toBe('clean-air-water-2')
    expect((await make({ title: 'Clean air, water!' })).slug).toBe('clean-air-water-3')
  })

  test('the thirtieth text of one title gets -30, after few questions', async () => {
    const { db } = office.payload
    const stock = db.findOne
    let questions = 0
    for (let number = 1; number <= 30; number += 1) {
      if (number === 30)
        db.findOne = (args) => {
          questions += args.collection === 'editorial-slugs' ? 1 : 0
          return stock.call(db, args) as never
        }
      const { slug } = await make({ title: 'Again and again' })
      expect(slug).toBe(number === 1 ? 'again-and-again' : `again-and-again-${number}`)
    }
    db.findOne = stock
    expect(questions).toBeLessThan(15)
  })

  test('a Chinese title makes none', async () => {
    const made = await office.send('POST', '/api/topics?draft=true&locale=zh', {
      as: office.officer,
      body: { title: '清洁空气' },
    })
    expect(made.status).toBe(201)
    expect(made.body.doc.slug ?? null).toBeNull()
  })

  test('one that another draft uses is refused when it is saved', async () => {
    const first = await make({ title: 'A', slug: 'reserved' })
    const second = await make({ title: 'B' })
    expect(verdictOf(await office.save(second.document, { slug: 'reserved' }))).toEqual(taken)
    const other = await office.send('POST', '/api/topics?draft=true', {
      as: office.officer,
      body: { title: 'C', slug: 'reserved' },
    })
    expect(verdictOf(other)).toEqual(taken)
    expect((await office.save(first.document, { slug: 'reserved' })).status).toBe(200)
  })

  test('the same address serves another collection', async () => {
    await make({ title: 'Shared', slug: 'shared' })
    const made = await office.send('POST', '/api/dialogues?draft=true', {
      as: office.officer,
      body: { title: 'Shared', slug: 'shared' },
    })
    expect(made.status).toBe(201)
  })

  test.each(['Not An Address', '../etc', 'a/b', 'a?b', '免责', '-a'])(
    '%s is no address',
    async (slug) => {
      const { document } = await make({ title: `Odd ${Math.random()}` })
      expect(verdictOf(await office.save(document, { slug }))).toEqual({
        status: 422,
        code: 'slug-invalid',
      })
    },
  )

  test('one that no working text uses any more is free', async () => {
    const first = await make({ title: 'A', slug: 'left' })
    await office.save(first.document, { slug: 'moved' })
    expect((await make({ title: 'B', slug: 'left' })).slug).toBe('left')
  })

  test('an archived draft frees its address', async () => {
    const first = await make({ title: 'A', slug: 'archived' })
    const answer = await office.send('DELETE', `/api/${first.document}`, { as: office.officer })
    expect(answer.status).toBe(200)
    expect((await make({ title: 'B', slug: 'archived' })).slug).toBe('archived')
  })

  test('a copy gets an address of its own', async () => {
    const first = await make({ title: 'Copied', slug: 'copied' })
    const copy = await office.send('POST', `/api/${first.document}/duplicate`, {
      as: office.officer,
    })
    expect(copy.status).toBe(200)
    expect(copy.body.doc.slug).not.toBe('copied')
  })

  test('one that was ever public belongs to its text for good', async () => {
    const { document } = await make({ title: 'Public', slug: 'once-public' })
    await publish(office, office, document)
    await office.save(document, { slug: 'now-public' })
    const rival = await make({ title: 'Rival' })
    expect(verdictOf(await office.save(rival.document, { slug: 'once-public' }))).toEqual(taken)
    await publish(office, office, document, { changeNote: 'Moved' })
    await verb(office, office.approver, document, 'unpublish', { reason: 'No longer true' })
    for (const slug of ['once-public', 'now-public'])
      expect(verdictOf(await office.save(rival.document, { slug }))).toEqual(taken)
    expect((await office.save(document, { slug: 'once-public' })).status).toBe(200)
  })

  test('an old version does not bring back an address that another text has now', async () => {
    const first = await make({ title: 'A', slug: 'wanted' })
    const { docs } = await office.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: first.document.split('/')[1] } },
    })
    await office.save(first.document, { slug: 'elsewhere' })
    await make({ title: 'B', slug: 'wanted' })
    const restored = await office.send('POST', `/api/topics/versions/${docs[0]?.id}?draft=true`, {
      as: office.officer,
    })
    expect(verdictOf(restored)).toEqual(taken)
  })

  test('ten texts of one title that are made at once get ten addresses', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        office.send('POST', '/api/topics?draft=true&locale=en', {
          as: office.officer,
          body: { title: 'All at once' },
        }),
      ),
    )
    const done = answers.filter(({ status }) => status === 201)
    const slugs = done.map(({ body }) => body.doc.slug as string)
    expect(new Set(slugs).size).toBe(slugs.length)
    // Whoever lost the race too often is told to come again, and nothing of theirs is left.
    expect(answers.filter(({ status }) => ![201, 503].includes(status))).toEqual([])
    expect(done.length).toBeGreaterThan(0)
  })
})
