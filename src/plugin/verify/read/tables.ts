import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { machinery, type MachinerySlug } from '../../collections/machinery.js'
import { runtimeOf } from '../../runtime/runtime.js'
import { documentKey, releasesSlug } from '../../runtime/subject.js'
import { pagesOf } from '../../store/pagesOf.js'
import { countRows, findRows } from '../../store/rows.js'
import { fieldListDocument } from '../../store/snapshots.js'
import { parsed, type StoredAnswer, type StoredEvent, type StoredHead } from './stored.js'

/** A row, and the key under which it belongs somewhere; null for one that has no such key. */
export type Keyed = { readonly id: string; readonly key: string | null }

/** One table of the record, as far as it takes to find rows in it that belong to nothing. */
export type Table = {
  readonly name: string
  readonly count: () => Promise<number>
  readonly pages: () => AsyncGenerator<Keyed[]>
  /** Which of these keys something leads to. */
  readonly known: (keys: readonly string[]) => Promise<ReadonlySet<string>>
  /** Keys are those of documents: a stray one is examined like any other. */
  readonly isOfDocuments: boolean
}

// Without a condition MongoDB only estimates.
const all: Where = { id: { exists: true } }

const page = 1_000

/** The documents that answers say they are about. */
const documentIn = ({ answer }: StoredAnswer): string | null => {
  const { view } = (parsed(answer) ?? {}) as { view?: { collection?: unknown; id?: unknown } }
  if (typeof view?.collection !== 'string') return null
  return documentKey(
    view.id === null
      ? { kind: 'global', slug: view.collection }
      : { kind: 'collection', slug: view.collection, id: String(view.id) },
  )
}

/** Request keys that events of the documents in question name. */
const requestsKnown = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Set<string>> => {
  const answers = await findRows<StoredAnswer>(req, machinery.requests, { key: { in: [...keys] } })
  const documents = answers.flatMap((answer) => documentIn(answer) ?? [])
  const events = await findRows<StoredEvent>(
    req,
    machinery.ledger,
    { document: { in: documents } },
    { select: ['event'] },
  )
  return new Set(
    events.flatMap(({ event }) => {
      const { details } = (parsed(event) ?? {}) as { details?: { request?: string } }
      return details?.request ?? []
    }),
  )
}

/** Every table but those of globals, whose rows cannot belong to anything else. */
export const tablesOf = (req: PayloadRequest): Table[] => {
  const { db } = req.payload
  const governed = Object.keys(runtimeOf(req.payload).options.collections)
  const withHead = async (keys: readonly string[]): Promise<Set<string>> => {
    const where = { key: { in: [...keys] } }
    const heads = await findRows<StoredHead>(req, machinery.heads, where, { select: ['key'] })
    return new Set([fieldListDocument, ...heads.map(({ key }) => key)])
  }
  const themselves = async (keys: readonly string[]) => new Set(keys)
  const ofMachinery = (
    name: MachinerySlug,
    column: string,
    known: Table['known'],
    isOfDocuments: boolean,
  ): Table => ({
    name,
    known,
    isOfDocuments,
    count: () => countRows(req, name),
    pages: async function* () {
      for await (const rows of pagesOf(req, name, { select: [column], limit: page }))
        yield rows.map((row) => {
          const key: unknown = Reflect.get(row, column)
          const isKey = typeof key === 'string' || Number.isSafeInteger(key)
          return { id: String(row.id), key: isKey ? String(key) : null }
        })
    },
  })
  const ofRows = (slug: string): Table => ({
    name: slug,
    known: withHead,
    isOfDocuments: true,
    count: async () =>
      (await db.count({ collection: slug as CollectionSlug, req, where: all })).totalDocs,
    pages: async function* () {
      for await (const rows of pagesOf(req, slug, { select: ['id'], limit: page }))
        yield rows.map(({ id }) => ({
          id: String(id),
          key: documentKey({ kind: 'collection', slug, id: String(id) }),
        }))
    },
  })
  const ofTexts = (slug: string): Table[] => [
    ofRows(slug),
    {
      name: `versions of ${slug}`,
      known: withHead,
      isOfDocuments: true,
      count: async () =>
        (await db.countVersions({ collection: slug as CollectionSlug, req, where: all })).totalDocs,
      pages: () => parentsOf(req, slug),
    },
  ]
  const ofDocuments = [
    machinery.ledger,
    machinery.snapshots,
    machinery.slugs,
    machinery.outbox,
    machinery.openings,
    machinery.publications,
    machinery.facets,
  ].map((name) => ofMachinery(name, 'document', withHead, true))
  return [
    ...ofDocuments,
    ofMachinery(machinery.heads, 'key', themselves, false),
    ofMachinery(machinery.people, 'digest', themselves, false),
    ofMachinery(machinery.publicLedger, 'number', themselves, false),
    ofMachinery(machinery.requests, 'key', (keys) => requestsKnown(req, keys), false),
    ...governed.flatMap(ofTexts),
    // Where nothing is governed there are no releases.
    ...(governed.length === 0 ? [] : [ofRows(releasesSlug)]),
  ]
}

async function* parentsOf(req: PayloadRequest, slug: string): AsyncGenerator<Keyed[]> {
  let where: Where = {}
  for (;;) {
    const { docs } = await req.payload.db.findVersions<{ parent?: unknown }>({
      collection: slug as CollectionSlug,
      limit: page,
      pagination: false,
      req,
      select: { parent: true },
      sort: 'id',
      where,
    })
    yield docs.map(({ id, parent }) => ({
      id: String(id),
      key:
        typeof parent === 'string' || typeof parent === 'number'
          ? documentKey({ kind: 'collection', slug, id: String(parent) })
          : null,
    }))
    const last = docs.at(-1)
    if (docs.length < page || last === undefined) return
    where = { id: { greater_than: last.id } }
  }
}
