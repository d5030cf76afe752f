import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changesSchema, type Change } from '../../src/delivery/schemas/changes'
import { availableEngines } from '../support/engines'
import { publicSite, type PublicSite } from './support/publicSite'

describe.each([...availableEngines])('what changed in public [$name]', ({ url }) => {
  let site: PublicSite
  const disclaimer = { wording: 'reference-only' }
  const topic = (title: string, more: object = {}) => ({
    type: 'topics',
    id: 't1',
    content: { title, disclaimer },
    ...more,
  })
  const changes = async (query = '') => {
    const response = await site.get(`/v1/changes${query}`)
    const body = await response.json()
    expect([query, response.status]).toEqual([query, 200])
    return changesSchema.parse(body)
  }
  const kinds = (data: Change[]) => data.map(({ kind, locale, number }) => [number, kind, locale])

  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-02T00:00:00Z' })
    await site.publish(topic('One')) // 1
    await site.publish(topic('Two', { slug: 'renamed' })) // 2
    await site.publish(topic('Two', { slug: 'renamed', changeNotes: [{ at: 'x', kind: 'minor' }] })) // 3
    await site.publish(topic('Two', { slug: 'renamed', status: 'withdrawn', reason: 'Why.' })) // 4
    await site.publish(topic('Two', { slug: 'renamed' })) // 5
    await site.publish(topic('二', { locale: 'zh', slug: 'renamed' })) // 6
    const about = { $ref: { type: 'topics', id: 't1', reference: 'embedded' } }
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      content: { title: 'Shows it', disclaimer, topics: [about] },
    }) // 7
    await site.publish(topic('', { slug: 'renamed', status: 'gone' })) // 8
    await site.publish(topic('Again', { slug: 'renamed' })) // 9
    await site.publish(
      topic('', { slug: 'renamed', status: 'redirected', redirectTo: 'topics/t2' }),
    ) // 10
  })
  afterAll(async () => {
    expect(site.faults).toEqual([])
    await site.stop()
  })

  test('is told in order, each with what happened to the text', async () => {
    const { data, number } = await changes()
    expect(number).toBe(10)
    expect(kinds(data)).toEqual([
      [1, 'published', 'en'],
      [2, 'changed', 'en'],
      [3, 'amended', 'en'],
      [4, 'withdrawn', 'en'],
      [5, 'restored', 'en'],
      [6, 'published', 'zh'],
      [7, 'published', 'en'],
      [8, 'gone', 'en'],
      [9, 'published', 'en'],
      [10, 'redirected', 'en'],
    ])
    expect(data[1]).toMatchObject({ slug: 'renamed', formerSlug: 't1', type: 'topics', id: 't1' })
    expect(data[7]?.fingerprint).toBeNull()
    expect(JSON.stringify(data)).not.toMatch(/Two|Again|Why/)
  })

  test('names the documents that show it, so that their pages can be made anew', async () => {
    const { data } = await changes('?since=8')
    expect(data[0]?.shownBy).toEqual([{ type: 'leader-activities', id: 'a1' }])
  })

  test('goes on after a number, in pages, in one language', async () => {
    const first = await changes('?limit=4')
    expect([kinds(first.data).length, first.number]).toEqual([4, 4])
    const response = await site.get(first.page.next ?? '')
    const second = changesSchema.parse(await response.json())
    expect(second.data[0]?.number).toBe(5)
    expect((await changes('?since=10')).data).toEqual([])
    expect((await changes('?since=99')).number).toBe(99)
    expect(kinds((await changes('?locale=zh')).data)).toEqual([[6, 'published', 'zh']])
    expect((await changes('?asOf=2026-11-01T08:02:30Z')).number).toBe(2)
  })

  test('is answered with 304 to whom knows it, and refuses what is no number', async () => {
    const response = await site.get('/v1/changes?since=3')
    const etag = response.headers.get('etag') ?? ''
    const again = await site.get('/v1/changes?since=3', { headers: { 'If-None-Match': etag } })
    expect([again.status, response.headers.get('surrogate-key')]).toEqual([304, 'all changes'])
    for (const query of ['since=-1', 'since=x', 'limit=0', 'limit=101', 'after=3'])
      expect([query, (await site.get(`/v1/changes?${query}`)).status]).toEqual([query, 400])
  })
})
