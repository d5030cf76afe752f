import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { libsqlClient } from '../../src/database/sqlite/libsqlClient.js'
import { openOffice, type Office } from '../support/office.js'
import { openDelivery } from '../support/publicView.js'
import { verb } from '../support/workflow.js'

let office: Office
let open: () => Promise<Office>

let file: string

/** Somebody who is at the file itself. */
const run = async (statement: string): Promise<Record<string, unknown>[]> => {
  const { client } = (await libsqlClient())(file)
  try {
    const { rows } = await client.execute(statement)
    return rows.map((row) => ({ ...row }))
  } finally {
    client.close()
  }
}

/** The titles that a search finds. */
const found = async (question: string): Promise<string[]> => {
  const delivery = await openDelivery(office)
  try {
    const answer = await delivery.get(`/v1/search?q=${question}`)
    const { data } = (await answer.json()) as { data: { title: string }[] }
    return data.map(({ title }) => title)
  } finally {
    await delivery.close()
  }
}

beforeEach(async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'communique-'))
  const secret = randomUUID() + randomUUID()
  file = path.join(dataDir, 'test.db')
  open = () => openOffice(`file:${file}`, { dataDir, secret })
  office = await open()
})
afterEach(() => office.stop())

test('what the index of words holds beside publications follows them', async () => {
  const document = await office.published('topics', { title: 'Glaciers' })
  await office.save(document, { title: 'Glaciers and rivers' })
  await verb(office, office.officer, document, 'submit', { changeNote: 'Rivers too.' })
  await verb(office, office.approver, document, 'approve')
  await verb(office, office.approver, document, 'publish')
  await verb(office, office.approver, document, 'withdraw', { reason: 'A mistake in it.' })
  const columns =
    'key, type, locale, status, document, document_id, from_number, to_number, displayed_at'
  const [copies, rows] = await Promise.all([
    run(`SELECT ${columns} FROM publication_search_rows ORDER BY key`),
    run(`SELECT ${columns} FROM publications WHERE words <> '[]' ORDER BY key`),
  ])
  expect(rows.map(({ to_number, status }) => [status, to_number === null])).toEqual([
    ['live', false],
    ['live', false],
    ['withdrawn', true],
  ])
  expect(copies).toEqual(rows)
})

test('an index of words that lies shows nothing that is not public', async () => {
  const document = await office.published('topics', { title: 'Glaciers' })
  await verb(office, office.approver, document, 'unpublish', { reason: 'Out of date.' })
  expect(await found('glaciers')).toEqual([])
  await run("UPDATE publication_search_rows SET to_number = NULL, status = 'live'")
  expect(await found('glaciers')).toEqual([])
})

test('an index of words of the version before, or one that lost a part, is made anew at the start', async () => {
  await office.published('topics', { title: 'Glaciers' })
  const broken = [
    ['DROP TRIGGER publication_search_copy'],
    ['DROP TABLE publication_search'],
    [
      'DROP TRIGGER publication_search_copy',
      'DROP TABLE publication_search_rows',
      'CREATE TABLE publication_search_rows (id INTEGER PRIMARY KEY, publication TEXT NOT NULL UNIQUE)',
    ],
  ]
  for (const statements of broken) {
    for (const statement of statements) await run(statement)
    await office.stop()
    office = await open()
    expect(await found('glaciers')).toEqual(['Glaciers'])
    const document = await office.published('topics', { title: `Rivers ${statements.length}` })
    expect(await found('rivers')).toEqual([`Rivers ${statements.length}`])
    await verb(office, office.approver, document, 'unpublish', { reason: 'Out of date.' })
    expect(await found('rivers')).toEqual([])
  }
})
