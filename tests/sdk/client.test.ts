import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../docs/examples/static-site'
import { createClient, memoryCache, Problem } from '../../src/sdk/index'
import { paragraph, richText, words } from '../delivery/support/lexical'
import { publicSite, type PublicSite } from '../delivery/support/publicSite'

/** Fetches, and remembers what was asked and answered; can be cut off. */
const watched = () => {
  const seen: { address: string; etag: string | null; status: number }[] = []
  const line = { isCut: false }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (line.isCut) throw new TypeError('fetch failed')
    const response = await globalThis.fetch(input, init)
    const etag = new Headers(init?.headers).get('if-none-match')
    seen.push({ address: String(input), etag, status: response.status })
    return response
  }
  return { fetch, line, seen }
}

describe('the SDK', () => {
  let site: PublicSite
  const disclaimer = { wording: 'reference-only' }
  const noWait = async () => undefined

  beforeAll(async () => {
    site = await publicSite({ now: '2026-11-02T00:00:00Z' })
    for (let number = 1; number <= 5; number += 1)
      await site.publish({
        type: 'leader-activities',
        id: `a${number}`,
        displayedAt: `2026-01-0${number}T00:00:00.000Z`,
        content: {
          title: `Activity ${number} <b>`,
          disclaimer,
          kind: number === 1 ? 'attends' : 'meets',
          body: richText(paragraph(words(`Words of ${number}.`))),
        },
      })
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      locale: 'zh',
      displayedAt: '2026-01-01T00:00:00.000Z',
      content: { title: '活动' },
    })
    await site.publish({ type: 'topics', id: 'old', content: { title: 'Old', disclaimer } })
    await site.publish({
      type: 'topics',
      id: 'old',
      slug: 'new',
      content: { title: 'Old, renamed', disclaimer },
    })
    await site.publish({ type: 'topics', id: 't2', content: { title: 'Down', disclaimer } })
    await site.publish({ type: 'topics', id: 't2', status: 'gone', reason: 'An error.' })
    await site.publish({
      type: 'topics',
      id: 't3',
      status: 'redirected',
      redirectTo: 'https://elsewhere.invalid/',
    })
  })
  afterAll(() => site.stop())

  test('gives a text with its disclaimer, which English always has and Chinese never', async () => {
    const press = createClient({ url: site.base })
    const english = await press.one('leader-activities', 'a1')
    if (english.kind !== 'found') throw new Error(english.kind)
    const said: string = english.resource.disclaimer.text
    expect(said).toMatch(/Chinese/)
    const chinese = await press.in('zh').one('leader-activities', 'a1')
    if (chinese.kind !== 'found') throw new Error(chinese.kind)
    // @ts-expect-error A Chinese text has none.
    expect(chinese.resource.disclaimer?.text).toBeUndefined()
    expect([chinese.resource.locale, chinese.resource.title]).toEqual(['zh', '活动'])
    expect((await press.site()).disclaimer.text).toBe(said)
  })

  test('says what became of a text that is not to be read here', async () => {
    const press = createClient({ url: `${site.base}/` })
    expect(await press.one('topics', 't2')).toMatchObject({ kind: 'gone', reason: 'An error.' })
    expect(await press.one('topics', 'never')).toEqual({ kind: 'not-found' })
    expect(await press.in('zh').one('leader-activities', 'a2')).toMatchObject({
      kind: 'not-in-this-language',
      alternates: [{ locale: 'en' }],
    })
    expect(await press.one('topics', 'old')).toMatchObject({
      kind: 'found',
      resource: { slug: 'new' },
    })
  })

  test('finds texts by their words, each with its disclaimer', async () => {
    const press = createClient({ url: site.base })
    const { data, page, total } = await press.search('renamed', { type: ['topics'], limit: 1 })
    expect([total, data.length, page.next]).toEqual([1, 1, null])
    const said: string | undefined = data[0]?.disclaimer.text
    expect(said).toMatch(/Chinese/)
    const chinese = await press.in('zh').search('活动')
    expect(chinese.data.map(({ id }) => id)).toEqual(['a1'])
    const refused = await press.search('').catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 400, errors: [{ parameter: 'q' }] })
  })

  test('goes through a list page by page, and no further than asked', async () => {
    const { fetch, seen } = watched()
    const press = createClient({ url: site.base, fetch })
    const titles: string[] = []
    for await (const { title } of press.list('leader-activities', { limit: 2 })) titles.push(title)
    expect(titles).toEqual([5, 4, 3, 2, 1].map((number) => `Activity ${number} <b>`))
    expect(seen).toHaveLength(3)
    for await (const { title } of press.list('leader-activities', { limit: 2 }))
      if (title.startsWith('Activity 5')) break
    expect(seen).toHaveLength(4)
    const page = await press.page('leader-activities', { kind: 'attends', include: ['topics'] })
    expect(page.included).toEqual([])
    expect(page.data.map(({ slug }) => slug)).toEqual(['a1'])
  })

  test('asks for what it has with its validator, so that nothing is sent twice', async () => {
    const { fetch, seen } = watched()
    const press = createClient({ url: site.base, fetch, cache: memoryCache(1) })
    const [first, again] = [await press.one('topics', 'new'), await press.one('topics', 'new')]
    expect(again).toEqual(first)
    expect(seen.map(({ status }) => status)).toEqual([200, 304])
    expect(seen[1]?.etag).not.toBeNull()
    await press.one('leader-activities', 'a1')
    await press.one('topics', 'new')
    expect(seen.at(-1)).toMatchObject({ status: 200, etag: null })
  })

  test('gives what it has, marked as stale, while nobody answers; and says so where it has nothing', async () => {
    const { fetch, line } = watched()
    const press = createClient({ url: site.base, fetch, wait: noWait })
    await press.one('topics', 'new')
    line.isCut = true
    expect(await press.one('topics', 'new')).toMatchObject({ kind: 'found', isStale: true })
    await expect(press.one('leader-activities', 'a1')).rejects.toMatchObject({
      name: 'Problem',
      code: 'unreachable',
      status: 0,
    })
  })

  test('comes again when it is asked to, as long as it is asked to', async () => {
    const waits: number[] = []
    let attempts = 0
    const fetch: typeof globalThis.fetch = async (input, init) => {
      attempts += 1
      return attempts < 3
        ? Response.json(
            { code: 'busy', detail: 'Busy.' },
            { status: 503, headers: { 'Retry-After': '4' } },
          )
        : globalThis.fetch(input, init)
    }
    const wait = async (milliseconds: number) => void waits.push(milliseconds)
    const press = createClient({ url: site.base, fetch, wait })
    expect((await press.one('topics', 'new')).kind).toBe('found')
    expect([attempts, waits]).toEqual([3, [4_000, 4_000]])
    attempts = 0
    const refused = createClient({ url: site.base, fetch, wait, retries: 1 })
    await expect(refused.one('topics', 'new')).rejects.toMatchObject({ status: 503, code: 'busy' })
  })

  test('tells a wrong question by its parameter', async () => {
    const press = createClient({ url: site.base })
    const problem = await press.page('topics', { limit: 1_000 }).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({ status: 400, errors: [{ parameter: 'limit' }] })
  })

  test('follows what changed, and reads the past', async () => {
    const press = createClient({ url: site.base })
    const kinds: string[] = []
    for await (const { kind } of press.changes(6)) kinds.push(kind)
    expect(kinds).toEqual(['published', 'changed', 'published', 'gone', 'redirected'])
    const then = createClient({ url: site.base, asOf: '2026-11-01T08:09:30Z' })
    expect((await then.one('topics', 't2')).kind).toBe('found')
    expect((await press.versions('topics', 'new')).map(({ isCurrent }) => isCurrent)).toEqual([
      true,
      false,
    ])
    expect(await press.version('topics', 'new', 7)).toMatchObject({
      kind: 'found',
      resource: { title: 'Old', version: { number: 7 } },
    })
  })

  test('makes a static site of one file, each page of which bears its disclaimer', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'))
    expect(await buildSite(site.base, folder)).toBe(5)
    const [index, one] = await Promise.all(
      ['index.html', 'a1.html'].map((name) => readFile(join(folder, name), 'utf8')),
    )
    expect(index).toContain('<a href="a1.html">Activity 1 &#60;b&#62;</a>')
    expect(one).toContain('<p>Words of 1.</p>')
    for (const page of [index, one]) expect(page).toMatch(/Chinese/)
    await rm(folder, { recursive: true })
  })
})
