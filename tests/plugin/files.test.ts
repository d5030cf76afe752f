import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import sharp from 'sharp'
import { checkMimeType } from '../../src/plugin/files/checkMimeType.js'
import { createFileStore } from '../../src/plugin/files/createFileStore.js'
import type { FileStore } from '../../src/plugin/files/FileStore.js'
import { governUploads } from '../../src/plugin/files/governUploads.js'
import { nameWithExtension } from '../../src/plugin/files/nameWithExtension.js'
import { StoredFileDamaged } from '../../src/plugin/files/StoredFileDamaged.js'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const picture = (red: number, width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 40, b: 40 } } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="${width}" height="${height}"><circle cx="150" cy="150" r="90" fill="#fff"/></svg>`,
        ),
      },
    ])
    .jpeg()
    .toBuffer()

const paper = (number: number) => Buffer.from(`%PDF-1.4\n% ${number}\nxref\n%%EOF\n`)

const collected = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

type Size = { sha256: string | null; filename: string | null; width: number | null; url?: string }
type Media = {
  id: string
  alt?: string
  sha256: string
  filename: string
  mimeType: string
  filesize: number
  width: number | null
  focalX?: number | null
  url: string
  sizes: Record<'thumbnail' | 'card', Size>
}

let folder: string
let store: FileStore
let payload: Payload
let config: SanitizedConfig
let token: string

const request = async (path: string, init: RequestInit = {}, signedIn = true) =>
  handleEndpoints({
    config,
    payloadInstanceCacheKey: folder,
    request: new Request(`http://127.0.0.1/api${path}`, {
      ...init,
      headers: { ...init.headers, ...(signedIn ? { Authorization: `JWT ${token}` } : {}) },
    }),
  })

const form = (
  data: Record<string, unknown>,
  file?: { bytes: Buffer; name: string; type?: string },
) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  if (file) {
    const part = new Blob([new Uint8Array(file.bytes)], { type: file.type ?? 'image/jpeg' })
    body.set('file', part, file.name)
  }
  return body
}

const answered = async (response: Response, status: number): Promise<Media> => {
  const body = await response.json()
  expect({ status: response.status, errors: body.errors }).toEqual({ status, errors: undefined })
  return body.doc
}

const upload = async (
  bytes: Buffer,
  name = 'Visit.JPG',
  data: Record<string, unknown> = { alt: 'A visit' },
) =>
  answered(
    await request('/media?draft=true&locale=en', {
      method: 'POST',
      body: form(data, { bytes, name }),
    }),
    201,
  )

const save = async (id: string, query: string, body: FormData, locale = 'en') =>
  answered(
    await request(`/media/${id}?draft=true&locale=${locale}${query}`, { method: 'PATCH', body }),
    200,
  )

const crop =
  '&uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=40' +
  '&uploadEdits[crop][height]=40&uploadEdits[crop][unit]=%25' +
  '&uploadEdits[widthInPixels]=320&uploadEdits[heightInPixels]=240'

beforeAll(async () => {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  folder = await mkdtemp(join(tmpdir(), 'communique-files-'))
  store = createFileStore(folder)
  config = await buildConfig({
    secret: 'files-test-secret-files-test-secret',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: sqliteAdapter({ client: { url: `file:${join(folder, 'test.db')}` }, idType: 'uuid' }),
    sharp,
    collections: [
      {
        slug: 'users',
        auth: true,
        fields: [],
      },
      governUploads(
        {
          slug: 'media',
          access: {
            read: ({ req }) => Boolean(req.user),
            create: ({ req }) => Boolean(req.user),
            update: ({ req }) => Boolean(req.user),
          },
          versions: { drafts: true, maxPerDoc: 0 },
          upload: {
            mimeTypes: ['image/jpeg', 'image/png', 'application/pdf'],
            adminThumbnail: 'thumbnail',
            imageSizes: [
              { name: 'thumbnail', width: 120, height: 120 },
              { name: 'card', width: 640, height: 320 },
            ],
          },
          fields: [{ name: 'alt', type: 'text', localized: true }],
        },
        store,
      ),
    ],
    localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
  })
  payload = await getPayload({ config, key: folder })
  await payload.create({
    collection: 'users',
    data: { email: 'officer@example.org', password: 'a-long-password' },
  })
  const signedIn = await payload.login({
    collection: 'users',
    data: { email: 'officer@example.org', password: 'a-long-password' },
  })
  token = signedIn.token ?? ''
})

afterAll(async () => {
  await payload?.destroy()
  await rm(folder, { recursive: true, force: true })
})

describe('the file store', () => {
  test('keeps the same bytes once, under their SHA-256', async () => {
    const bytes = Buffer.from('the same bytes')
    const names = await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)])
    expect(new Set(names)).toEqual(new Set([sha256(bytes)]))
    expect((await collected(store.list())).filter((name) => name === sha256(bytes))).toHaveLength(1)
    expect(await readdir(join(store.directory, '.unfinished'))).toEqual([])
  })

  test('says that a file was damaged instead of overwriting it', async () => {
    const bytes = Buffer.from('bytes that somebody will change')
    const name = await store.put(bytes)
    await writeFile(join(store.directory, name.slice(0, 2), name), 'changed behind its back')
    await expect(store.put(bytes)).rejects.toThrow(StoredFileDamaged)
    expect((await store.read(name))?.toString()).toBe('changed behind its back')
  })

  test('gives part of a file, with the size of the whole', async () => {
    const name = await store.put(Buffer.from('0123456789'))
    const part = await store.open(name, { start: 2, end: 4 })
    expect(part?.size).toBe(10)
    expect(Buffer.concat(await collected<Buffer>(part!.stream)).toString()).toBe('234')
  })

  test('answers null for a file that is not there, and nothing outside its folder has a name', async () => {
    expect(await store.open(sha256(Buffer.from('never stored')))).toBeNull()
    await expect(store.read('../../test.db')).rejects.toThrow(RangeError)
  })

  test('removes an orphan', async () => {
    const name = await store.put(Buffer.from('orphan'))
    await store.remove(name)
    expect(await store.has(name)).toBe(false)
  })
})

describe('an uploaded file', () => {
  test('is stored by its hash, with every derived size, and its name holds the hash', async () => {
    const bytes = await picture(10)
    const media = await upload(bytes)
    expect(media.sha256).toBe(sha256(bytes))
    expect(media.filename).toBe(`Visit-${media.sha256.slice(0, 12)}.jpg`)
    expect(await store.read(media.sha256)).toEqual(bytes)
    for (const [name, width, height] of [
      ['thumbnail', 120, 120],
      ['card', 640, 320],
    ] as const) {
      const size = media.sizes[name]
      const stored = await store.read(size.sha256 ?? '')
      expect(sha256(stored!)).toBe(size.sha256)
      expect(size.filename).toContain(size.sha256!.slice(0, 12))
      const { format, ...facts } = await sharp(stored!).metadata()
      expect([format, facts.width, facts.height]).toEqual(['jpeg', width, height])
    }
  })

  test('has a hash that no client can set, whatever it sends along', async () => {
    const bytes = await picture(20)
    const forged = {
      alt: 'Forged',
      sha256: 'f'.repeat(64),
      filename: 'other.jpg',
      mimeType: 'text/html',
      filesize: 1,
      width: 1,
      thumbnailURL: 'https://example.org/x.jpg',
      sizes: { card: { sha256: 'f'.repeat(64), filename: 'other.jpg' } },
    }
    const created = await upload(bytes, 'honest.jpg', forged)
    const saved = await save(created.id, '', form({ ...forged, alt: 'Forged again' }))
    const local = (await payload.update({
      collection: 'media',
      id: created.id,
      data: forged,
      draft: true,
    })) as Media
    for (const media of [created, saved, local]) {
      expect(media).toMatchObject({
        sha256: sha256(bytes),
        filename: `honest-${sha256(bytes).slice(0, 12)}.jpg`,
        mimeType: 'image/jpeg',
        filesize: bytes.length,
        width: 800,
      })
      expect(media.sizes).toEqual(created.sizes)
      expect(JSON.stringify(media)).not.toContain('example.org')
    }
    expect(saved.alt).toBe('Forged again')
  })

  test('is stored once for two documents, which may share its name', async () => {
    const bytes = await picture(30)
    const [first, second] = [await upload(bytes, 'twin.jpg'), await upload(bytes, 'twin.jpg')]
    expect(second.id).not.toBe(first.id)
    expect(second.sha256).toBe(first.sha256)
    const stored = await collected(store.list())
    expect(stored.filter((name) => name === first.sha256)).toHaveLength(1)
    const published = await Promise.all(
      [first, second].map(({ id }) =>
        payload.update({ collection: 'media', id, data: { _status: 'published' } }),
      ),
    )
    expect(published.map((media) => (media as Media).sha256)).toEqual([first.sha256, first.sha256])
  })

  test('is refused when its bytes are not of the kind it says', async () => {
    const attempts = [
      {
        bytes: Buffer.from('<html><script>alert(1)</script></html>'),
        name: 'x.pdf',
        type: 'application/pdf',
      },
      {
        bytes: Buffer.from('<html><script>alert(1)</script></html>'),
        name: 'x.jpg',
        type: 'application/pdf',
      },
      {
        bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        name: 'x.svg',
        type: 'image/svg+xml',
      },
      { bytes: Buffer.from('GIF89a'), name: 'x.gif', type: 'image/gif' },
    ]
    for (const file of attempts) {
      const response = await request('/media?draft=true&locale=en', {
        method: 'POST',
        body: form({}, file),
      })
      expect([file.name, response.status]).toEqual([file.name, 400])
    }
  })

  test('counts as the kind its bytes show, and as none where they contradict it', () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
    const list = ['image/*', 'text/csv']
    expect(checkMimeType(jpeg, 'text/html', list)).toEqual({
      isAllowed: true,
      mimeType: 'image/jpeg',
    })
    expect(checkMimeType(Buffer.from('MZ'), 'image/png', list).isAllowed).toBe(false)
    expect(checkMimeType(paper(1), 'image/png', list).isAllowed).toBe(false)
    expect(checkMimeType(Buffer.from('a;b'), 'text/html', list).isAllowed).toBe(false)
    expect(checkMimeType(Buffer.from('a;b'), 'text/csv; charset=utf-8', list).isAllowed).toBe(true)
  })

  test('has an extension that fits its bytes, even if its name has none', async () => {
    expect((await upload(await picture(35), 'VisitJPG')).filename).toMatch(/^VisitJPG-\w{12}\.jpg$/)
    expect(nameWithExtension('scan.exe', 'image/png')).toBe('scan.exe.png')
    expect(nameWithExtension('scan.JPEG', 'image/jpeg')).toBe('scan.JPEG')
  })

  test('is called what its bytes are, not what the upload says', async () => {
    const pdf = paper(1)
    const body = form({}, { bytes: pdf, name: 'paper.pdf', type: 'text/html' })
    const media = await answered(
      await request('/media?draft=true&locale=en', { method: 'POST', body }),
      201,
    )
    expect(media.mimeType).toBe('application/pdf')
    expect(media.filename).toMatch(/^paper-[0-9a-f]{12}\.pdf$/)
    expect(media.sizes.card.sha256).toBeNull()
  })
})

describe('a save of a draft', () => {
  test('with a crop makes a new file and leaves the stored one as it was', async () => {
    const bytes = await picture(40)
    const before = await upload(bytes)
    const after = await save(before.id, crop, form({ alt: 'Cropped' }))
    expect(after.sha256).not.toBe(before.sha256)
    expect(after.width).toBe(320)
    expect(after.filename).toBe(`Visit-${after.sha256.slice(0, 12)}.jpg`)
    expect((await sharp((await store.read(after.sha256))!).metadata()).height).toBe(240)
    expect(after.sizes.thumbnail.sha256).not.toBe(before.sizes.thumbnail.sha256)
    expect(await store.read(before.sha256)).toEqual(bytes)
    expect(await store.has(before.sizes.card.sha256!)).toBe(true)
  })

  test('with another focal point makes new sizes of the same file', async () => {
    const before = await upload(await picture(50))
    const after = await save(before.id, '', form({ focalX: 5, focalY: 5 }))
    expect(after.focalX).toBe(5)
    expect(after.sha256).toBe(before.sha256)
    expect(after.sizes.card.sha256).not.toBe(before.sizes.card.sha256)
    const same = await save(before.id, '', form({ focalX: 5, focalY: 5, alt: 'Same point' }))
    expect(same.sizes).toEqual(after.sizes)
  })

  test('with another file keeps the bytes of the file before', async () => {
    const [first, second] = [await picture(60), await picture(61)]
    const before = await upload(first)
    const after = await save(before.id, '', form({}, { bytes: second, name: 'Visit.JPG' }))
    expect(after.sha256).toBe(sha256(second))
    expect(after.filename).not.toBe(before.filename)
    expect(await store.read(before.sha256)).toEqual(first)
  })

  test('with a paper in place of a picture keeps no size of the picture', async () => {
    const before = await upload(await picture(65))
    const pdf = paper(2)
    const body = form({}, { bytes: pdf, name: 'paper.pdf', type: 'application/pdf' })
    const after = await save(before.id, '', body)
    expect(after.sizes.card).toMatchObject({ sha256: null, filename: null })
    expect(after.width).toBeNull()
  })

  test('without a file, in either language, keeps the file', async () => {
    const before = await upload(await picture(70))
    const after = await save(before.id, '', form({ alt: '访问' }), 'zh')
    expect(after).toMatchObject({ sha256: before.sha256, filename: before.filename })
    expect(after.sizes).toEqual(before.sizes)
  })

  test('that restores a version brings the file of that version back', async () => {
    const [first, second] = [await picture(80), await picture(81)]
    const before = await upload(first)
    await save(before.id, '', form({}, { bytes: second, name: 'Visit.JPG' }))
    const { docs } = await payload.findVersions({
      collection: 'media',
      where: { parent: { equals: before.id }, 'version.sha256': { equals: before.sha256 } },
    })
    const response = await request(`/media/versions/${docs[0]?.id}?draft=true`, { method: 'POST' })
    expect(response.status).toBe(200)
    const restored = await response.json()
    expect(restored).toMatchObject({ sha256: before.sha256, filename: before.filename })
    expect(restored.sizes).toEqual(before.sizes)
  })
})

describe('the address of a file in the admin', () => {
  test('gives the bytes of a draft, of a size and of an older version to people who are signed in', async () => {
    const bytes = await picture(90)
    const before = await upload(bytes)
    const after = await save(before.id, crop, form({}))
    const get = async (filename: string | null, init?: RequestInit, signedIn?: boolean) =>
      request(`/media/file/${encodeURIComponent(filename ?? '')}`, init, signedIn)
    const older = await get(before.filename)
    expect(older.status).toBe(200)
    expect(older.headers.get('content-type')).toBe('image/jpeg')
    expect(older.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await older.arrayBuffer())).toEqual(bytes)
    const size = await get(after.sizes.thumbnail.filename)
    expect(sha256(Buffer.from(await size.arrayBuffer()))).toBe(after.sizes.thumbnail.sha256)
    const part = await get(before.filename, { headers: { Range: 'bytes=0-9' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 0-9/${bytes.length}`,
    ])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(0, 10))
    expect((await get(before.filename, {}, false)).status).toBe(403)
    expect((await get('nothing.jpg')).status).toBe(404)
  })

  test('can be given up midway, and the server lives on', async () => {
    const noise = { width: 700, height: 700, channels: 3 } as const
    const bytes = await sharp(randomBytes(700 * 700 * 3), { raw: noise })
      .jpeg()
      .toBuffer()
    const { filename } = await upload(bytes)
    for (let turn = 0; turn < 3; turn += 1) {
      const reader = (await request(`/media/file/${filename}`)).body?.getReader()
      // What has been read from the disk waits; taking one piece asks for the next.
      await new Promise((resolve) => setTimeout(resolve, 50))
      await reader?.read()
      await reader?.cancel()
    }
    const opened = async () => (await readdir('/proc/self/fd')).length
    const before = await opened()
    for (let turn = 0; turn < 5; turn += 1)
      await (await request(`/media/file/${filename}`)).body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await opened()) - before).toBeLessThan(5)
    const whole = await request(`/media/file/${filename}`)
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes)
  })

  test('shows neither of two files whose names are alike', async () => {
    const [one, two] = [await upload(await picture(91)), await upload(await picture(92))]
    const { docs } = await payload.db.findVersions<Media>({
      collection: 'media',
      where: { parent: { equals: two.id } },
    })
    await payload.db.updateVersion({
      collection: 'media',
      id: docs[0]!.id,
      versionData: { ...docs[0]!, version: { ...docs[0]!.version, filename: one.filename } },
    })
    expect((await request(`/media/file/${one.filename}`)).status).toBe(409)
  })

  test('does not take a file that a client says it has uploaded elsewhere', async () => {
    const stored = await upload(await picture(93))
    const body = new FormData()
    body.set('_payload', '{}')
    body.set('file', JSON.stringify({ filename: stored.filename, mimeType: 'image/jpeg', size: 1 }))
    const response = await request('/media?draft=true&locale=en', { method: 'POST', body })
    expect(response.status).toBe(400)
  })
})
