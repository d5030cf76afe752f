import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { hostsOf } from '../../src/delivery/store/hostsOf.js'
import { listRows, listRowsByFacet } from '../../src/delivery/store/listRows.js'
import { tables, type ReadingAdapter } from '../../src/delivery/store/tables.js'
import { openPlain } from '../database/plainConfig.js'
import { dayOf, facet, writePublication } from '../support/writePublication.js'

const documents = 400

/** Every statement that is prepared, past the driver's own client. */
const statements: string[] = []
const fromAdapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-sqlite'))
type Connection = {
  prepare: (sql: string) => { all: () => { detail: string }[] }
  close: () => void
}
const Database = createRequire(fromAdapter.resolve('@libsql/client'))('libsql') as {
  prototype: Pick<Connection, 'prepare'>
  new (file: string): Connection
}
const { prepare } = Database.prototype
Database.prototype.prepare = function (sql) {
  if (sql.startsWith('SELECT')) statements.push(sql)
  return prepare.call(this, sql)
}

describe('a list among many texts', () => {
  let folder = ''
  let payload: Payload
  let questions = 0
  let read: ReturnType<typeof tables>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'long-lists-'))
    payload = await openPlain(`file:${join(folder, 'test.db')}`, true)
    for (let number = 1; number <= documents; number += 1) await writePublication(payload, number)
    const { db } = payload
    const counted: ReadingAdapter = {
      find: (args) => {
        questions += 1
        return db.find(args)
      },
      findOne: (args) => db.findOne(args),
    }
    read = tables(counted)
  })
  afterAll(async () => {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  })

  /** How SQLite goes about each statement, asked on a connection of its own. */
  const plansOf = (asked: readonly string[]): string[] => {
    const connection = new Database(join(folder, 'test.db'))
    const plans = [...new Set(asked)].map((sql) =>
      connection
        .prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll('?', "'x'")}`)
        .all()
        .map(({ detail }) => detail)
        .join('; '),
    )
    connection.close()
    return plans
  }

  const query = { type: 'topics', locale: 'en', limit: 10 } as const
  const numbersOf = (rows: readonly { documentId: string }[]): number[] =>
    rows.map(({ documentId }) => Number(documentId))

  test('of a leader or country long ago is found in few questions, however much came since', async () => {
    questions = 0
    const rows = await listRowsByFacet(read, 3, { ...query, anyFacet: [facet] }, 'history')
    expect(numbersOf(rows)).toEqual([3, 2, 1])
    expect(questions).toBeLessThan(12)
  })

  test('is read from the place where a page begins, not through all that stands before it', async () => {
    statements.length = 0
    const place = { displayedAt: dayOf(100), documentId: '100' }
    const after = { ...query, position: { side: 'after', ...place } } as const
    expect(numbersOf(await listRows(read, documents, after, 'current')).slice(0, 3)).toEqual([
      99, 98, 97,
    ])
    const before = { ...query, position: { side: 'before', ...place } } as const
    expect(numbersOf(await listRows(read, documents, before, 'current')).slice(0, 3)).toEqual([
      101, 102, 103,
    ])
    const plans = plansOf(statements)
    expect(plans).toHaveLength(2)
    expect(plans[0]).toContain('(type=? AND locale=? AND is_current=? AND displayed_at<?)')
    expect(plans[1]).toContain('(type=? AND locale=? AND is_current=? AND displayed_at>?)')
  })

  test('by leader or country is read by the documents that are named, not through all of a type', async () => {
    statements.length = 0
    await listRowsByFacet(read, documents, { ...query, anyFacet: [facet] }, 'current')
    const plans = plansOf(statements)
    expect(plans).toHaveLength(2)
    expect(plans[0]).toContain('(facet=? AND type=? AND locale=? AND is_current=?)')
    expect(plans[1]).toContain('document_locale_isCurrent')
  })

  test('of what shows a text is cut for that text alone', async () => {
    for (let number = 1; number <= 6; number += 1)
      await payload.db.create({
        collection: 'publication-facets' as CollectionSlug,
        data: {
          publication: `p${number}`,
          document: `dialogues/${number}`,
          documentId: String(number),
          type: 'dialogues',
          locale: 'en',
          facet: number < 6 ? 'ref:leaders/many' : 'ref:leaders/one',
          displayedAt: dayOf(number),
          isCurrent: true,
        },
      })
    const shown = ['leaders/many', 'leaders/one', 'leaders/none']
    const hosts = (limit: number) => hostsOf(read, shown, limit)
    const ids = ({ id }: { id: string }) => id
    questions = 0
    const whole = await hosts(100)
    expect(questions).toBe(1)
    expect(shown.map((document) => whole.get(document)?.map(ids))).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6'],
      [],
    ])
    const cut = await hosts(3)
    expect(shown.map((document) => cut.get(document)?.map(ids))).toEqual([
      ['3', '4', '5'],
      ['6'],
      [],
    ])
  })

  test('goes on where a page ended, by facet and without, whatever is passed over', async () => {
    const odd = {
      accepts: ({ documentId }: { documentId: string }) => Number(documentId) % 2 === 1,
    }
    for (const anyFacet of [undefined, [facet]]) {
      const list = anyFacet === undefined ? listRows : listRowsByFacet
      const seen: number[] = []
      let position: { side: 'after'; displayedAt: string; documentId: string } | undefined
      for (;;) {
        const rows = await list(
          read,
          documents,
          { ...query, ...odd, ...(anyFacet && { anyFacet }), ...(position && { position }) },
          'current',
        )
        seen.push(...numbersOf(rows))
        const last = rows.at(-1)
        if (last === undefined || rows.length < query.limit) break
        position = { side: 'after', displayedAt: last.displayedAt, documentId: last.documentId }
      }
      expect(seen).toEqual(
        Array.from({ length: documents / 2 }, (_, index) => documents - 1 - 2 * index),
      )
    }
  })
})
