import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { z } from 'zod'
import { publicTypes } from '../../src/delivery/schemas/groups'
import { parameterText } from '../../src/delivery/openapi/parameters'
import { operations } from '../../src/delivery/openapi/operations/index'
import { contractFaults, document, type CheckedAnswer } from '../support/contract'
import { workflowEngines } from '../support/engines'
import { paragraph, richText, words } from './support/lexical'
import { publicSite, type PublicSite } from './support/publicSite'

type Json = { [name: string]: unknown }

const sampleOf = (name: string): string => String(parameterText(name)?.example)

/** What callers may count on, by what an answer is. */
const alwaysThere = (value: Json): string[] => {
  if ('data' in value) return 'page' in value ? ['data', 'page'] : ['data']
  const words =
    value.type === 'site'
      ? 'type locale title timeZone hotKeywords footerLinks disclaimer breadcrumbs links'
      : 'type id slug locale title disclaimer fingerprint firstPublishedAt publishedAt updatedAt displayedAt changeNotes links'
  return [...words.split(' '), ...('version' in value ? ['version'] : [])]
}

describe.each([...workflowEngines])('the answers of the public API [$name]', ({ url }) => {
  let site: PublicSite
  let sha256: string
  const disclaimer = { wording: 'reference-only' }

  const numbers: Record<string, string> = {}

  /** An address of each operation that is there: placeholders filled in, and what must be asked. */
  const addressOf = (path: string): string => {
    const there: Record<string, string | undefined> = {
      slug: 'one',
      number: numbers[path.split('/')[2] ?? ''],
      sha256,
      name: 'a.png',
    }
    const query = operations.find((one) => one.path === path)?.query.shape ?? {}
    const asked = Object.entries(query)
      .filter(([, schema]) => !(schema as z.ZodType).safeParse(undefined).success)
      .map(([name]) => [name, String(parameterText(name)?.example)])
    const search = new URLSearchParams(asked).toString()
    return (
      path.replace(/\{(\w+)\}/g, (_, name: string) => there[name] ?? sampleOf(name)) +
      (search && `?${search}`)
    )
  }

  const whole = async (address: string, init: RequestInit = {}): Promise<CheckedAnswer> => {
    const response = await site.get(address, init)
    return {
      method: init.method ?? 'GET',
      url: response.url,
      status: response.status,
      headers: response.headers,
      body: await response.text(),
    }
  }

  beforeAll(async () => {
    site = await publicSite({ url: url() })
    sha256 = site.storeFile(Buffer.from('picture'))
    const media = { $ref: { type: 'media', id: 'm', reference: 'embedded' } }
    const file = { sha256, filename: 'a.png', mimeType: 'image/png', title: 'M', disclaimer }
    await site.publish({ type: 'media', id: 'm', slug: null, content: file })
    await site.publish({
      type: 'site-settings',
      id: 'site-settings',
      slug: null,
      content: { siteName: 'MEP', hotKeywords: [{ term: 'soil' }] },
    })
    for (const [index, type] of publicTypes.entries()) {
      const content = {
        title: 'One',
        disclaimer,
        // Calendars show what has a day.
        ...((type === 'dialogues' || type === 'side-events') && {
          event: { start: '2026-11-03T00:00:00.000Z', precision: 'day' },
        }),
        ...(type === 'leader-activities' && {
          body: richText(paragraph(words('It was held.'))),
          leadImage: media,
          leaders: [{ leader: { $ref: { type: 'leaders', id: 'o', reference: 'embedded' } } }],
        }),
      }
      await site.publish({ type, id: 'o', slug: 'one', content })
      numbers[type] = String(index + 3)
    }
  })
  afterAll(() => site.stop())

  test.each(operations.map(({ id, path }) => ({ id, path })))(
    '$id answers 200, 304, HEAD, 400 and 405 as the document says',
    async ({ path }) => {
      const address = addressOf(path)
      const found = await whole(address)
      expect([found.status, contractFaults(found)]).toEqual([200, []])
      const etag = found.headers.get('ETag') ?? ''
      const requests: [string, RequestInit, number][] = [
        [address, { headers: { 'If-None-Match': etag } }, 304],
        [address, { method: 'HEAD' }, 200],
        [`${address}${address.includes('?') ? '&' : '?'}nothing=1`, {}, 400],
        [address, { method: 'POST' }, 405],
      ]
      for (const [at, init, status] of requests) {
        const answer = await whole(at, init)
        expect([at, answer.status, contractFaults(answer)]).toEqual([at, status, []])
      }
    },
  )

  const read = operations.filter(
    ({ content, tag }) => 'application/json' in content && tag !== 'description',
  )

  test.each(read.map(({ id, path }) => ({ id, path })))(
    '$id fits no longer with one field more, or with one less that is always there',
    async ({ path }) => {
      const answer = await whole(addressOf(path))
      const value = JSON.parse(answer.body ?? '') as Json
      const faults = (changed: unknown) =>
        contractFaults({ ...answer, body: JSON.stringify(changed) })
      expect(faults({ ...value, extra: 1 })).toHaveLength(1)
      const required = alwaysThere(value)
      for (const name of required) {
        const { [name]: _gone, ...rest } = value
        expect([name, faults(rest)]).not.toEqual([name, []])
      }
      // The same one level down: items of lists, links, disclaimer.
      for (const [name, inner] of Object.entries(value)) {
        const [first] = Array.isArray(inner) ? (inner as unknown[]) : [inner]
        if (typeof first !== 'object' || first === null) continue
        const odd = { ...first, extra: 1 }
        const changed = { ...value, [name]: Array.isArray(inner) ? [odd] : odd }
        expect([name, faults(changed)]).not.toEqual([name, []])
      }
    },
  )

  test('English without the disclaimer fits nowhere, nor Chinese with it', async () => {
    for (const path of ['/v1/topics/one', '/v1/site', '/v1/topics/one?fields=title']) {
      const answer = await whole(path)
      const value = JSON.parse(answer.body ?? '') as Json
      const { disclaimer: _gone, ...without } = value
      expect(contractFaults({ ...answer, body: JSON.stringify(without) })).not.toEqual([])
      const chinese = { ...value, locale: 'zh' }
      expect(contractFaults({ ...answer, body: JSON.stringify(chinese) })).not.toEqual([])
      expect(
        contractFaults({ ...answer, body: JSON.stringify({ ...without, locale: 'zh' }) }),
      ).toEqual([])
    }
  })

  test('only a request with `fields` may be answered with fewer', async () => {
    for (const path of ['/v1/topics/one', '/v1/topics']) {
      const few = await whole(`${path}?fields=title`)
      expect(contractFaults(few)).toEqual([])
      expect(contractFaults({ ...few, url: `${site.base}${path}` })).not.toEqual([])
    }
  })

  test('another media type, a missing header, a body too many or an unknown status fit no longer', async () => {
    const answer = await whole('/v1/topics/one')
    const but = (change: Partial<CheckedAnswer>) => contractFaults({ ...answer, ...change })
    const headers = (name: string, value?: string) => {
      const changed = new Headers(answer.headers)
      if (value === undefined) changed.delete(name)
      else changed.set(name, value)
      return changed
    }
    expect(but({})).toEqual([])
    expect(but({ headers: headers('Content-Type', 'text/html') })).toHaveLength(1)
    const required = ['ETag', 'Cache-Control', 'Vary', 'Content-Language', 'Surrogate-Key']
    for (const name of [...required, 'Access-Control-Allow-Origin'])
      expect(but({ headers: headers(name) })).toEqual([`no ${name}`])
    expect(but({ status: 304 })).toHaveLength(1)
    expect(but({ status: 418 })).toEqual(['status 418, of which the document says nothing'])
    expect(but({ status: 206 })).not.toEqual([])
    expect(but({ url: `${site.base}/v1/nothing` })).not.toEqual([])
  })

  test('what is not there, gone, moved or out of range fits too', async () => {
    const file = addressOf('/v1/media/{sha256}/{name}')
    const asked: [string, RequestInit, number][] = [
      ['/v1/topics/nothing', {}, 404],
      ['/v1/nothing', {}, 404],
      ['/v1/topics/one?locale=zh', {}, 404],
      [file, { headers: { Range: 'bytes=1-2' } }, 206],
      [file, { headers: { Range: 'bytes=900-' } }, 416],
      ['/v1/topics/one/versions', {}, 301],
      ['/v1/topics/one', {}, 301],
      ['/v1/leaders/one', {}, 410],
      ['/v1/leaders/one/versions', {}, 410],
    ]
    const [before, after] = [asked.slice(0, 5), asked.slice(5)]
    const check = async (requests: typeof asked) => {
      for (const [address, init, status] of requests) {
        const answer = await whole(address, init)
        expect([address, answer.status, contractFaults(answer)]).toEqual([address, status, []])
      }
    }
    await check(before)
    const content = { title: 'One', disclaimer }
    await site.publish({ type: 'topics', id: 'o', slug: 'two', content })
    await site.publish({
      type: 'leaders',
      id: 'o',
      slug: 'one',
      status: 'gone',
      reason: 'An error.',
    })
    await check(after)
  })
})

test('the page of the API loads nothing and runs nothing, and names every address', async () => {
  const site = await publicSite()
  try {
    const answer = await site.get('/v1/docs')
    const html = await answer.text()
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|\sstyle=|src=/i)
    expect(answer.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'/,
    )
    for (const path of Object.keys(document.paths)) expect(html).toContain(`GET ${path}<`)
    const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((to) => !anchors.has(to))).toEqual([])
    const served = await (await site.get('/v1/openapi.json')).json()
    expect(served).toEqual({ ...document, servers: [{ url: site.base }] })
  } finally {
    await site.stop()
  }
})
