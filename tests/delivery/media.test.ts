import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { publicSite, type PublicSite } from './support/publicSite'
import { availableEngines } from '../support/engines'

describe.each([...availableEngines])('delivery [$name]', ({ url }) => {
  let site: PublicSite
  let sha256: string
  let smallSha256: string
  const bytes = Buffer.from('0123456789')
  const name = 'Delegates “Beijing”.png'

  const content = () => ({
    title: 'M',
    alt: 'Delegates',
    disclaimer: { wording: 'reference-only' },
    sha256,
    filename: name,
    mimeType: 'image/png',
    sizes: { small: { sha256: smallSha256, filename: 'small.webp', mimeType: 'image/webp' } },
  })

  const publish = (id: string, more: object = {}) =>
    site.publish({ type: 'media', id, slug: null, content: { ...content(), ...more } })

  const address = (hash: string, filename: string) =>
    `/v1/media/${hash}/${encodeURIComponent(filename)}`

  beforeAll(async () => {
    site = await publicSite({ url: url() })
    sha256 = site.storeFile(bytes)
    smallSha256 = site.storeFile(Buffer.from('small'))
  })
  afterAll(() => site.stop())

  test('a stored file is not public before a publication names it', async () => {
    expect((await site.get(address(sha256, name))).status).toBe(404)
  })

  describe('a file that a publication names', () => {
    beforeAll(() => publish('m'))

    test('is served whole, to be kept for good, as nothing but what it is', async () => {
      const response = await site.get(address(sha256, name))
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/png',
        'content-length': '10',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-disposition':
          'inline; filename="Delegates _Beijing_.png"; ' +
          "filename*=UTF-8''Delegates%20%E2%80%9CBeijing%E2%80%9D.png",
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'accept-ranges': 'bytes',
        etag: `"${sha256}"`,
      })
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    })

    test('is served in its derived sizes', async () => {
      const response = await site.get(address(smallSha256, 'small.webp'))
      expect(response.headers.get('content-type')).toBe('image/webp')
      expect(await response.text()).toBe('small')
    })

    test('answers to no other name', async () => {
      for (const other of ['evil.html', '..%2f..%2fetc%2fpasswd', 'small.webp']) {
        expect((await site.get(`/v1/media/${sha256}/${other}`)).status).toBe(404)
      }
      expect((await site.get('/v1/media/..%2f..%2fx/y.png')).status).toBe(404)
    })

    test('lets off a caller who has it, and gives HEAD the headers alone', async () => {
      const headers = { 'If-None-Match': `"${sha256}"` }
      expect((await site.get(address(sha256, name), { headers })).status).toBe(304)
      const head = await site.get(address(sha256, name), { method: 'HEAD' })
      expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
    })

    test.each([
      ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
      ['bytes=7-', 206, 'bytes 7-9/10', '789'],
      ['bytes=-3', 206, 'bytes 7-9/10', '789'],
      ['bytes=5-99', 206, 'bytes 5-9/10', '56789'],
      ['bytes=0-1,4-5', 200, null, '0123456789'],
      ['lines=1-2', 200, null, '0123456789'],
      ['bytes=4-2', 200, null, '0123456789'],
    ])('gives the range %s', async (range, status, contentRange, text) => {
      const response = await site.get(address(sha256, name), { headers: { Range: range } })
      expect([response.status, response.headers.get('content-range')]).toEqual([
        status,
        contentRange,
      ])
      expect(await response.text()).toBe(text)
    })

    test.each(['bytes=10-', 'bytes=-0'])('says 416 to the range %s', async (range) => {
      const response = await site.get(address(sha256, name), { headers: { Range: range } })
      expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10'])
    })

    test('gives the whole file when the copy to be completed is another one', async () => {
      const headers = { Range: 'bytes=2-4', 'If-Range': '"other"' }
      expect((await site.get(address(sha256, name), { headers })).status).toBe(200)
    })
  })

  test('a picture that can hold scripts is handed out as a download without a type', async () => {
    const hash = site.storeFile(Buffer.from('<svg><script>alert(1)</script></svg>'))
    await publish('svg', { sha256: hash, filename: 'x.svg', mimeType: 'image/svg+xml' })
    const { headers } = await site.get(address(hash, 'x.svg'))
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment; /)
  })

  test('a file whose bytes are lost is a fault that is logged, and no half answer', async () => {
    await publish('lost', { sha256: 'b'.repeat(64), filename: 'l.png' })
    const response = await site.get(address('b'.repeat(64), 'l.png'))
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(site.faults).toHaveLength(1)
  })

  test('a file goes when the last publication that names it goes', async () => {
    await publish('twin')
    for (const id of ['m', 'svg', 'lost']) {
      await site.publish({ type: 'media', id, slug: null, status: 'gone' })
    }
    expect((await site.get(address(sha256, name))).status).toBe(200)
    await site.publish({ type: 'media', id: 'twin', slug: null, status: 'gone' })
    expect([404, 410]).toContain((await site.get(address(sha256, name))).status)
  })
})
