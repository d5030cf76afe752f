import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../src/database/index.js'
import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'
import { siteTimeZone } from '../../src/plugin/publications/siteTimeZone.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { publicHeadKey, readEnd } from '../../src/plugin/store/heads.js'
import { rawDatabase, type RawDatabase, type RawTable } from '../../tests/support/rawRows.js'
import type { PublicEnd } from './copyEvents.js'
import { copyOf } from './copyOf.js'
import { readOriginal, type Original } from './readOriginal.js'
import type { Stencil } from './stencil.js'
import { stencilMongodb } from './stencilMongodb.js'
import { createCounters, stencilSql } from './stencilSql.js'

export type FillOptions = {
  /** Keys of documents that were taken through the workflow; each needs an address and a title. */
  readonly originals: readonly string[]
  /** How many documents to add; the originals are copied in turn. */
  readonly documents: number
  readonly onProgress?: (done: number) => void
}

type Pattern = { readonly original: Original; readonly stencil: Stencil }

/** Copies written in one transaction. */
const atOnce = 200

const readPatterns = async (
  payload: Payload,
  database: RawDatabase,
  documents: readonly string[],
): Promise<Pattern[]> => {
  const counters = createCounters()
  const patterns: Pattern[] = []
  for (const document of documents) {
    const original = await readOriginal(payload, document)
    const { slug, id } = original.subject
    const cut = { database, slug, id: database.idFrom(id) }
    const isMongodb = engineOf(payload).name === 'mongodb'
    const stencil = isMongodb ? await stencilMongodb(cut) : await stencilSql(cut, counters)
    patterns.push({ original, stencil })
  }
  return patterns
}

/** Rows gathered for one statement each, in an order in which owners come first. */
const createHeap = () => {
  const heap = new Map<string, { table: RawTable; rows: Record<string, unknown>[] }>()
  return {
    add: (table: RawTable, rows: readonly Record<string, unknown>[]): void => {
      const pile = heap.get(table.name) ?? { table, rows: [] }
      pile.rows.push(...rows)
      heap.set(table.name, pile)
    },
    write: async (): Promise<void> => {
      for (const { table, rows } of heap.values()) await table.insert(rows)
    },
  }
}

const readPublicEnd = async (req: PayloadRequest, database: RawDatabase): Promise<PublicEnd> => {
  const { position, hash } = await readEnd(req, publicHeadKey)
  const [last] = await database.table(machinery.publicLedger).read('number', [position])
  if (last === undefined) throw new Error('Nothing was published yet that could be multiplied.')
  return { number: position, hash, at: String(last.at) }
}

const movePublicHead = async (
  database: RawDatabase,
  { number, hash, at }: PublicEnd,
): Promise<void> => {
  const heads = database.table(machinery.heads)
  const [head] = await heads.read('key', [publicHeadKey])
  await heads.update(head?.id, { sequence: number, hash, state: JSON.stringify({ at }) })
}

/**
 * Multiplies documents into a big record, written straight into the tables, many thousand times
 * faster than the workflow could: copies differ in address and title, and everything about them
 * (seals, heads, public numbers, snapshots, publications, addresses, live rows, versions) is what
 * the workflow would have written, so `verify` finds nothing. Their events lie between the last
 * public event and now. Nothing else may write meanwhile.
 */
export const fill = async (payload: Payload, options: FillOptions): Promise<void> => {
  const database = rawDatabase(payload)
  const req = await createLocalReq({}, payload)
  const patterns = await readPatterns(payload, database, options.originals)
  const timeZone = await siteTimeZone(req)
  let end = await readPublicEnd(req, database)
  const first = end.number + 1
  const from = Date.parse(end.at)
  const each = Math.max(0, Date.parse(runtimeOf(payload).now()) - from) / options.documents

  for (let done = 0; done < options.documents;) {
    const until = Math.min(done + atOnce, options.documents)
    await database.together(async () => {
      const heap = createHeap()
      for (; done < until; done += 1) {
        const { original, stencil } = patterns[done % patterns.length] as Pattern
        const number = first + done
        const { length } = original.events
        const variation = {
          id: database.newId(),
          versions: new Map([...original.versions.keys()].map((id) => [id, database.newId()])),
          slug: (slug: string) => `${slug}-${number}`,
          title: (title: string) => `${title} ${number}`,
        }
        const begin = from + done * each
        const at = (index: number): string =>
          new Date(Math.floor(begin + (index * each) / length)).toISOString()
        const copy = copyOf(original, variation, { end, at, timeZone, newId: database.newId })
        end = copy.end
        for (const [table, rows] of stencil(variation)) heap.add(table, rows)
        for (const [slug, rows] of Object.entries(copy.rows))
          heap.add(database.table(slug as MachinerySlug), rows)
      }
      await heap.write()
      await movePublicHead(database, end)
    })
    options.onProgress?.(done)
  }
}
