import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { engineOf } from '../../src/database/index.js'
import { machinerySlugs, openPlain, rowFor } from './plainConfig.js'

const publications = 'publications' as CollectionSlug

describe('plain questions to SQLite', () => {
  let folder = ''
  let ours: Payload
  let stock: Payload

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plain-finds-'))
    const url = `file:${join(folder, 'test.db')}`
    ours = await openPlain(url, true)
    stock = await openPlain(url, false)
    for (let number = 1; number <= 12; number += 1)
      await ours.db.create({
        collection: publications,
        data: {
          key: `topics/${number}|en|${number}`,
          document: `topics/${number}`,
          type: number % 3 === 0 ? 'leaders' : 'topics',
          documentId: String(number),
          locale: number % 2 === 0 ? 'en' : 'zh',
          slug: number === 5 ? null : number === 6 ? 'null' : `text-${number}`,
          status: number === 7 ? 'withdrawn' : 'live',
          fromNumber: number,
          toNumber: number < 4 ? number + 3 : null,
          isCurrent: number >= 4,
          validFrom: `2026-11-0${(number % 3) + 1}T08:00:00.000Z`,
          displayedAt: `2026-11-0${(number % 4) + 1}T08:00:00.000Z`,
          firstPublishedAt: '2026-11-01T08:00:00.000Z',
          publishedAt: '2026-11-01T08:00:00.000Z',
          updatedPublicAt: '2026-11-01T08:00:00.000Z',
          fingerprint: 'f',
          content: JSON.stringify({ title: `Text ${number}` }),
          hasReviewOwed: false,
        },
      })
  })
  afterAll(async () => {
    await ours.destroy()
    await stock.destroy()
    await rm(folder, { recursive: true, force: true })
  })

  const select = Object.fromEntries(
    ['document', 'slug', 'status', 'fromNumber', 'toNumber', 'isCurrent', 'content'].map((name) => [
      name,
      true as const,
    ]),
  )
  const wheres: [string, Where][] = [
    ['all', { fromNumber: { greater_than: 0 } }],
    ['a text', { slug: { equals: 'text-8' } }],
    ['a truth', { isCurrent: { equals: true } }],
    ['several', { document: { in: ['topics/2', 'topics/9', 'topics/77'] } }],
    ['nothing there', { toNumber: { exists: false } }],
    ['something there', { toNumber: { exists: true } }],
    [
      'either of two, and a bound',
      {
        and: [
          { fromNumber: { less_than_equal: 9 } },
          { or: [{ toNumber: { exists: false } }, { toNumber: { greater_than: 5 } }] },
          { type: { equals: 'topics' }, locale: { equals: 'en' } },
        ],
      },
    ],
    [
      'a place in a list',
      {
        or: [
          { displayedAt: { less_than: '2026-11-03T08:00:00.000Z' } },
          {
            and: [
              { displayedAt: { equals: '2026-11-03T08:00:00.000Z' } },
              { documentId: { greater_than: '2' } },
            ],
          },
        ],
      },
    ],
    ['what only Payload can say', { document: { like: 'topics/1' } }],
    ['none of a list', { document: { in: [] } }],
    ['what is null', { slug: { equals: null } }],
  ]

  test.each(wheres)('about %s are answered as Payload answers them', async (_name, where) => {
    for (const bounds of [
      { limit: 0, pagination: false },
      { limit: 3, pagination: false },
      { limit: 2, page: 2, pagination: true },
    ]) {
      const args = { collection: publications, where, select, ...bounds }
      const sort = ['-displayedAt', 'documentId']
      const answer = await ours.db.find({ ...args, sort })
      expect(answer).toEqual(await stock.db.find({ ...args, sort }))
    }
    const args = { collection: publications, where, select }
    const [one, other] = [await ours.db.findOne(args), await stock.db.findOne(args)]
    expect(one === null).toBe(other === null)
  })

  test.each(wheres)('about %s and every column are answered so too', async (_name, where) => {
    const args = { collection: publications, where, limit: 0, pagination: false, sort: 'key' }
    const answer = await ours.db.find(args)
    expect(answer).toEqual(await stock.db.find(args))
  })

  test.each(machinerySlugs)(
    'about a row of %s and all in it are answered so too',
    async (collection) => {
      for (const isMinimal of [false, true]) {
        const data = rowFor(collection, { isMinimal })
        const { id } = await stock.db.create({ collection, data: { ...data } })
        const where: Where = { id: { equals: id } }
        const row = await ours.db.findOne({ collection, where })
        expect(row).toMatchObject(data)
        expect(row).toEqual(await stock.db.findOne({ collection, where }))
        await ours.db.deleteOne({ collection, where })
      }
    },
  )

  test('within a transaction see what it has written, and nobody else does before it ends', async () => {
    const where: Where = { document: { equals: 'topics/11' } }
    const slugSeen = async (req?: PayloadRequest) =>
      (
        await ours.db.findOne<{ id: string; slug: string }>({
          collection: publications,
          where,
          req,
        })
      )?.slug
    const [before] = (await ours.db.find({ collection: publications, where })).docs
    const id = String(before?.id)
    const makeReq = () => createLocalReq({}, ours)
    const engine = engineOf(ours)
    let ended: PayloadRequest | undefined
    let transaction: unknown
    const act = engine.inTransaction(ours, { keys: [], makeReq }, async (req) => {
      await ours.db.updateOne({ collection: publications, id, data: { slug: 'within' }, req })
      expect(await slugSeen(req)).toBe('within')
      expect(await slugSeen()).toBe('text-11')
      ended = req
      transaction = await req.transactionID
      throw new Error('undone')
    })
    await expect(act).rejects.toThrow('undone')
    expect(await slugSeen()).toBe('text-11')
    // A transaction that has ended gives no view of what came of it: Payload reads outside it then.
    const late = Object.assign(Object.create(ended ?? null) as PayloadRequest, {
      transactionID: transaction,
    })
    await engine.inTransaction(ours, { keys: [], makeReq }, async (req) => {
      await ours.db.updateOne({ collection: publications, id, data: { slug: 'later' }, req })
      expect(await slugSeen(late)).toBe('text-11')
    })
    expect(await slugSeen()).toBe('later')
  })

  test('let others run where one request asks for long', async () => {
    let turns = 0
    const take = () => {
      turns += 1
      waiting = setImmediate(take)
    }
    let waiting = setImmediate(take)
    for (let question = 0; question < 6; question += 1) {
      const begun = performance.now()
      while (performance.now() - begun < 25);
      await ours.db.findOne({ collection: publications, where: { slug: { equals: 'text-8' } } })
    }
    const seen = turns
    clearImmediate(waiting)
    expect(seen).toBeGreaterThanOrEqual(2)
  })

  test('see what was committed a moment ago', async () => {
    const where: Where = { document: { equals: 'topics/10' } }
    const read = () =>
      ours.db.findOne<{ id: string; slug: string }>({ collection: publications, where, select })
    const id = (await read())?.id ?? ''
    for (const slug of ['one', 'two', 'three']) {
      await ours.db.updateOne({ collection: publications, id, data: { slug } })
      expect((await read())?.slug).toBe(slug)
    }
  })
})
