import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { listSchema } from '../../src/delivery/schemas/resource'
import { paragraph, richText, words } from './support/lexical'
import { publicSite, type PublicSite } from './support/publicSite'
import { availableEngines } from '../support/engines'

type Item = { id: string; body?: unknown; disclaimer?: { text: string } }
type Page = { data: Item[]; page: { next: string | null; previous: string | null } }

describe.each([...availableEngines])('delivery [$name]', ({ url }) => {
  let site: PublicSite

  const disclaimer = { wording: 'reference-only' }
  const ref = (type: string, id: string, reference = 'embedded') => ({
    $ref: { type, id, reference },
  })

  const read = async (path: string): Promise<Page> => {
    const response = await site.get(path)
    expect([path, response.status]).toEqual([path, 200])
    return (await response.json()) as Page
  }
  const ids = async (path: string) => (await read(path)).data.map(({ id }) => id)

  const day = (number: number) => `2017-06-${String(number).padStart(2, '0')}T16:00:00.000Z`

  beforeAll(async () => {
    site = await publicSite({ url: url() })
    await site.publish({
      type: 'leaders',
      id: 'l1',
      slug: 'huang',
      content: { title: 'H', disclaimer },
    })
    await site.publish({
      type: 'dialogues',
      id: 'd1',
      slug: 'china-japan',
      content: {
        title: 'China-Japan dialogue',
        disclaimer,
        countries: ['CN', 'JP'],
        organisations: [{ organisation: ref('organisations', 'jica'), role: 'co-organiser' }],
      },
    })
    for (const [order, id] of [
      [2, 's1'],
      [1, 's2'],
    ] as const) {
      const content = { title: `Forum ${id}`, disclaimer, order, dialogue: ref('dialogues', 'd1') }
      await site.publish({ type: 'side-events', id, content })
    }
    for (let number = 1; number <= 7; number += 1) {
      await site.publish({
        type: 'leader-activities',
        id: `a${number}`,
        displayedAt: day(number),
        content: {
          title: `Activity ${number}`,
          disclaimer,
          kind: number % 2 ? 'attends' : 'meets',
          body: richText(paragraph(words('BODY'))),
          ...(number === 1 && { dialogue: ref('dialogues', 'd1') }),
          ...(number === 2 && { countries: ['JP'] }),
          ...(number === 3 && { leaders: [{ leader: ref('leaders', 'l1') }] }),
          ...(number === 4 && { mentionedPeople: [{ leader: ref('leaders', 'l1', 'mention') }] }),
          ...(number === 5 && { related: [ref('dialogues', 'd1', 'mention')] }),
        },
      })
    }
    await site.publish({
      type: 'leader-activities',
      id: 'zh',
      locale: 'zh',
      content: { title: '一' },
    })
  })
  afterAll(() => site.stop())

  const list = '/v1/leader-activities'

  describe('a list', () => {
    test('gives the newest first, whole but for the body, each with the disclaimer', async () => {
      const page = await read(list)
      expect(listSchema('leader-activities').safeParse(page).error).toBeUndefined()
      expect(page.data.map(({ id }) => id)).toEqual(['a7', 'a6', 'a5', 'a4', 'a3', 'a2', 'a1'])
      expect(page.page).toEqual({ next: null, previous: null })
      expect(page.data.every((item) => item.disclaimer?.text)).toBe(true)
      expect(JSON.stringify(page)).not.toContain('BODY')
    })

    test('keeps the disclaimer in each item whatever fields are asked for', async () => {
      const { data } = await read(`${list}?fields=title&limit=2`)
      for (const item of data) {
        expect(Object.keys(item).sort()).toEqual([
          'disclaimer',
          'id',
          'links',
          'locale',
          'title',
          'type',
        ])
      }
    })

    test('of one language never mixes in another, and Chinese has no disclaimer', async () => {
      const page = await read(`${list}?locale=zh`)
      expect(page.data.map(({ id }) => id)).toEqual(['zh'])
      expect(JSON.stringify(page)).not.toContain('disclaimer')
    })

    test('answers 304 to a caller who has it and the same headers to HEAD', async () => {
      const get = await site.get(list)
      const etag = get.headers.get('etag') ?? ''
      expect((await site.get(list, { headers: { 'If-None-Match': etag } })).status).toBe(304)
      const head = await site.get(list, { method: 'HEAD' })
      expect(head.headers.get('etag')).toBe(etag)
      expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
    })

    test.each(['0', '101', '-1', '1.5', 'ten', ''])('refuses limit=%s', async (limit) => {
      expect((await site.get(`${list}?limit=${limit}`)).status).toBe(400)
    })

    test.each(['x', 'WzFd', Buffer.from('["after","now","a"]').toString('base64url')])(
      'refuses the cursor %s, which it did not give',
      async (cursor) => {
        expect((await site.get(`${list}?cursor=${cursor}`)).status).toBe(400)
      },
    )

    test.each(['from=2017-02-30', 'to=June', 'country=Japan', 'leader=a%20b'])(
      'refuses the filter %s',
      async (filter) => {
        expect((await site.get(`${list}?${filter}`)).status).toBe(400)
      },
    )
  })

  describe('the pages of a list', () => {
    test('lead forward to the end and back again, without a repetition', async () => {
      const forward: Item[][] = []
      let address: string | null = `${list}?limit=3`
      let last = ''
      while (address) {
        last = address
        const page = await read(address)
        forward.push(page.data)
        address = page.page.next
      }
      expect(forward.map((items) => items.map(({ id }) => id))).toEqual([
        ['a7', 'a6', 'a5'],
        ['a4', 'a3', 'a2'],
        ['a1'],
      ])
      const second = await read((await read(last)).page.previous ?? '')
      expect(second.data.map(({ id }) => id)).toEqual(['a4', 'a3', 'a2'])
      const first = await read(second.page.previous ?? '')
      expect(first.data.map(({ id }) => id)).toEqual(['a7', 'a6', 'a5'])
      expect(first.page.previous).toBeNull()
      expect(await ids(first.page.next ?? '')).toEqual(['a4', 'a3', 'a2'])
    })

    test('are named in the Link header too', async () => {
      const response = await site.get(`${list}?limit=3`)
      const { page } = (await response.json()) as Page
      expect(response.headers.get('link')).toBe(`<${page.next}>; rel="next"`)
    })

    test('neither repeat nor skip while texts are published and taken down between', async () => {
      const content = (title: string) => ({ title, disclaimer })
      const type = 'organisations'
      for (const number of [1, 2, 3, 4]) {
        const id = `o${number}`
        await site.publish({ type, id, displayedAt: day(number), content: content(id) })
      }
      const first = await read(`/v1/${type}?limit=2`)
      await site.publish({ type, id: 'o9', displayedAt: day(9), content: content('newer') })
      await site.publish({ type, id: 'o3', status: 'gone' })
      await site.publish({ type, id: 'o2', content: content('again') })
      const second = await read(first.page.next ?? '')
      expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(['o4', 'o3', 'o2', 'o1'])
      expect(await ids(`/v1/${type}`)).toEqual(['o9', 'o4', 'o2', 'o1'])
    })

    test('keep an order among texts of the same instant', async () => {
      for (const id of ['c', 'a', 'b']) {
        await site.publish({
          type: 'topics',
          id,
          displayedAt: day(1),
          content: { title: id, disclaimer },
        })
      }
      const first = await read('/v1/topics?limit=2')
      expect(first.data.map(({ id }) => id)).toEqual(['a', 'b'])
      expect(await ids(first.page.next ?? '')).toEqual(['c'])
    })
  })

  describe('a filter', () => {
    test('matches an activity own fields or its dialogue', async () => {
      expect(await ids(`${list}?country=jp`)).toEqual(['a2', 'a1'])
      expect(await ids(`${list}?organisation=jica`)).toEqual(['a1'])
    })

    test('takes a slug or an id', async () => {
      expect(await ids(`${list}?leader=huang`)).toEqual(['a3'])
      expect(await ids(`${list}?leader=l1`)).toEqual(['a3'])
      expect(await ids(`${list}?leader=nobody`)).toEqual([])
    })

    test('by a dialogue does not match what is only related to it', async () => {
      expect(await ids(`${list}?dialogue=china-japan`)).toEqual(['a1'])
      expect(await ids('/v1/side-events?dialogue=d1')).toEqual(['s2', 's1'])
    })

    test('by kind and by days narrows further, days in the time zone of the site', async () => {
      expect(await ids(`${list}?kind=meets`)).toEqual(['a6', 'a4', 'a2'])
      // 16:00 in UTC is midnight in Shanghai: a4 is of 5 June.
      expect(await ids(`${list}?from=2017-06-05&to=2017-06-06`)).toEqual(['a5', 'a4'])
      expect(await ids(`${list}?kind=meets&from=2017-06-06`)).toEqual(['a6'])
      expect(await ids(`${list}?country=JP&kind=meets`)).toEqual(['a2'])
    })

    test('keeps to itself over its pages', async () => {
      const first = await read(`${list}?kind=attends&limit=3`)
      expect(first.data.map(({ id }) => id)).toEqual(['a7', 'a5', 'a3'])
      expect(await ids(first.page.next ?? '')).toEqual(['a1'])
    })
  })

  describe('a dialogue', () => {
    const sideEvents = async () => {
      const body = (await (await site.get('/v1/dialogues/china-japan')).json()) as {
        sideEvents: Item[]
      }
      return body.sideEvents.map(({ id }) => id)
    }

    test('lists its side events in their order, as they are public', async () => {
      expect(await sideEvents()).toEqual(['s2', 's1'])
      await site.publish({ type: 'side-events', id: 's2', status: 'gone' })
      expect(await sideEvents()).toEqual(['s1'])
    })
  })

  test('a reader at a public number sees that number, whatever is published meanwhile', async () => {
    const number = await site.store.publicNumber()
    const before = await site.store.list(number, {
      type: 'leaders',
      locale: 'en',
      limit: 10,
    })
    const content = { title: 'Renamed', disclaimer }
    await site.publish({ type: 'leaders', id: 'l1', slug: 'huang', content })
    await site.publish({ type: 'leaders', id: 'l2', content })
    const after = await site.store.list(number, { type: 'leaders', locale: 'en', limit: 10 })
    expect(after.map(({ content }) => content)).toEqual(before.map(({ content }) => content))
    expect((await site.store.one(number, 'leaders', 'en', 'huang'))?.row.content.title).toBe('H')
    expect(await ids('/v1/leaders')).toEqual(['l2', 'l1'])
    const renamedAt = number + 1
    const then = await site.store.list(renamedAt, { type: 'leaders', locale: 'en', limit: 10 })
    expect(then.map(({ content }) => content.title)).toEqual(['Renamed'])
  })
})
