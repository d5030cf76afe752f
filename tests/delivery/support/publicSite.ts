import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createHash } from 'node:crypto'
import express from 'express'
import { buildConfig, getPayload, type CollectionSlug, type Where } from 'payload'
import { indexWords } from '../../../src/domain/search/indexWords'
import { engineOf } from '../../../src/database/engineOf'
import { databaseFromUrl } from '../../../src/database/databaseFromUrl'
import { createDelivery } from '../../../src/delivery/http/createDelivery'
import type { EarlierVersions } from '../../../src/delivery/http/EarlierVersions'
import { createPublicationStore } from '../../../src/delivery/store/createPublicationStore'
import { machineryCollections } from '../../../src/plugin/collections/machinery'
import { facetsOf } from '../../../src/plugin/publications/facetsOf'
import { fetchByContract } from '../../support/contract'

/** What a test publishes; the rest has defaults. */
export type Edition = {
  type: string
  id: string
  locale?: 'en' | 'zh'
  slug?: string | null
  status?: 'live' | 'withdrawn' | 'gone' | 'redirected'
  content?: Record<string, unknown>
  displayedAt?: string
  reason?: string | { en?: string; zh?: string }
  redirectTo?: string
  changeNotes?: object[]
}

type Row = { id: string; documentId: string }

/** A day in the life of the test site; each publication is a minute after the one before. */
const start = Date.parse('2026-11-01T08:00:00.000Z')

/**
 * A real server on a real SQLite file whose publications a test writes as the plugin would: one
 * public number for each, the row before closed, and its facets with it.
 */
export const publicSite = async (
  options: {
    url?: string
    rateLimitPerMinute?: number
    now?: string
    earlierVersions?: EarlierVersions
  } = {},
) => {
  const folder = await mkdtemp(join(tmpdir(), 'delivery-'))
  const payload = await getPayload({
    key: folder,
    disableOnInit: true,
    config: buildConfig({
      secret: 'only for this test',
      collections: [{ slug: 'users', auth: true, fields: [] }, ...machineryCollections()],
      db: databaseFromUrl(options.url ?? `file:${join(folder, 'test.db')}`, { push: true }),
      localization: {
        locales: [
          { code: 'en', label: 'English' },
          { code: 'zh', label: '中文' },
        ],
        defaultLocale: 'en',
        fallback: false,
      },
      telemetry: false,
      // Payload would start a process of its own for each, to write types of the product.
      typescript: { autoGenerate: false },
    }),
  })
  const { db } = payload
  let number = 0
  const at = (moment: number): string => new Date(start + moment * 60_000).toISOString()

  const publish = async (edition: Edition): Promise<void> => {
    const { type, id, locale = 'en', status = 'live', content = {} } = edition
    const document = type === 'site-settings' ? 'globals/site-settings' : `${type}/${id}`
    const isReadable = status === 'live' || status === 'withdrawn'
    const moment = at(number + 1)
    const where: Where = {
      and: [
        { document: { equals: document } },
        { locale: { equals: locale } },
        { isCurrent: { equals: true } },
      ],
    }
    const collection = 'publications' as CollectionSlug
    const facets = 'publication-facets' as CollectionSlug
    const before = await db.findOne<Row & { displayedAt: string }>({ collection, where })
    number += 1
    if (before) {
      const data = { isCurrent: false, toNumber: number, validTo: moment }
      await db.updateOne({ collection, id: before.id, data })
      await db.updateMany({
        collection: facets,
        where: { and: [{ document: { equals: document } }, { locale: { equals: locale } }] },
        data: { isCurrent: false },
      })
    }
    const displayedAt = edition.displayedAt ?? before?.displayedAt ?? moment
    const row = (await db.create({
      collection,
      data: {
        key: `${document}|${locale}|${number}`,
        document,
        type,
        documentId: id,
        locale,
        slug: edition.slug === undefined ? id : edition.slug,
        status,
        fromNumber: number,
        toNumber: null,
        isCurrent: true,
        validFrom: moment,
        validTo: null,
        displayedAt,
        firstPublishedAt: moment,
        publishedAt: moment,
        updatedPublicAt: moment,
        fingerprint: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
        content: isReadable ? JSON.stringify(content) : '',
        words: isReadable && type !== 'site-settings' ? indexWords(content) : [],
        notice:
          status === 'withdrawn' || status === 'gone'
            ? JSON.stringify({ kind: status, reason: edition.reason ?? null, since: moment })
            : null,
        redirectTo: edition.redirectTo ?? null,
        changeNotes: JSON.stringify(edition.changeNotes ?? []),
        hasReviewOwed: false,
      },
    })) as Row
    for (const facet of isReadable ? facetsOf(content) : []) {
      await db.create({
        collection: facets,
        data: {
          publication: row.id,
          document,
          documentId: id,
          type,
          locale,
          facet,
          displayedAt,
          isCurrent: true,
        },
      })
    }
    const head = 'editorial-heads' as CollectionSlug
    const key = { key: { equals: 'public' } }
    if (number === 1) {
      await db.create({ collection: head, data: { key: 'public', sequence: number } })
    } else {
      await db.updateOne({ collection: head, where: key, data: { sequence: number } })
    }
  }

  const store = createPublicationStore(db, engineOf(payload).words)
  const stored = new Map<string, Buffer>()
  const faults: object[] = []
  const app = express()
  let now = options.now ?? at(0)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  app.use(
    createDelivery({
      store,
      files: {
        sizeOf: async (sha256) => stored.get(sha256)?.length ?? null,
        open: async (sha256, { start: first = 0, end } = {}) => {
          const bytes = stored.get(sha256)
          if (!bytes) return null
          const part = bytes.subarray(first, end === undefined ? undefined : end + 1)
          return { stream: Readable.from([part]), size: bytes.length }
        },
      },
      publicUrl: base,
      clock: () => new Date(now),
      log: { error: (details) => faults.push(details) },
      rateLimitPerMinute: options.rateLimitPerMinute ?? 0,
      ...(options.earlierVersions && { earlierVersions: options.earlierVersions }),
      sitePages: ['leader-activities', 'dialogues'],
    }),
  )
  app.use((_request, response) => {
    response.status(299).end('not delivery')
  })

  return {
    base,
    store,
    payload,
    publish,
    faults,
    setNow: (instant: string) => (now = instant),
    storeFile: (bytes: Buffer): string => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      stored.set(sha256, bytes)
      return sha256
    },
    /** One request; the answer must fit the OpenAPI document. */
    get: (path: string, init: RequestInit = {}) =>
      fetchByContract(path.startsWith('http') ? path : `${base}${path}`, {
        redirect: 'manual',
        ...init,
      }),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type PublicSite = Awaited<ReturnType<typeof publicSite>>
