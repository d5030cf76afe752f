import { createLocalReq, type Payload } from 'payload'
import { contentUnder } from '../../src/domain/fingerprint/fingerprint.js'
import type { LedgerEvent } from '../../src/domain/ledger/event.js'
import { engineOf } from '../../src/database/index.js'
import { writeLive } from '../../src/plugin/runtime/liveRow.js'
import { fieldsOf } from '../../src/plugin/runtime/runtime.js'
import { documentKey, subjectOf } from '../../src/plugin/runtime/subject.js'
import { readLive, readVersions } from '../../src/plugin/runtime/versions.js'
import type { RawDatabase, RawRow, RawTable } from '../../tests/support/rawRows.js'
import type { Case } from './case.js'
import type { Chance } from './chance.js'
import { isMeant, leavesOf, type Leaf } from './leaves.js'
import { manipulations, type Done, type Manipulation } from './manipulations.js'
import { otherValues } from './otherValues.js'
import { shuffled } from './shuffled.js'

const sides = ['live', 'versions'] as const
type Side = (typeof sides)[number]

type Placed = { readonly table: RawTable; readonly row: RawRow; readonly isMain: boolean }

/** The rows of one collection or global on one side. */
type Shelf = {
  readonly payload: Payload
  readonly database: RawDatabase
  readonly slug: string
  readonly isGlobal: boolean
  readonly side: Side
  readonly rows: readonly Placed[]
  /** An event says what the row must hold. */
  readonly isRecorded: (row: RawRow) => boolean
  /** An event says that it was saved, and by whom. */
  readonly isSaved: (row: RawRow) => boolean
  readonly chance: Chance
}

const short = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60)

/**
 * Single values whose change must be named. Passed over is what nothing reads and no event records:
 * where a text stood when an older version was written, who saved what lies in a live row or in a
 * version that changed nothing, and a live row that nobody knows the author of and that never was
 * public (it may be older than the workflow). In MongoDB also what is empty: a single value in the
 * place of languages says nothing.
 */
const changeable = ({ slug, side, isRecorded, isSaved }: Shelf, { table, row }: Placed): Leaf[] =>
  leavesOf(row).filter(
    (leaf) =>
      isMeant(leaf, slug) &&
      isRecorded(row) &&
      !(side === 'versions' && row.latest !== true && /(workflow|public)State$/.test(leaf.path)) &&
      (isSaved(row) || !/savedBy$/.test(leaf.path)) &&
      !(table.columns.length === 0 && (typeof leaf.value === 'object' || leaf.value === undefined)),
  )

const change = async (shelf: Shelf, placed: Placed): Promise<Done> => {
  const { rows, chance } = shelf
  const { table, row } = placed
  const leaf = chance.one(changeable(shelf, placed))
  if (leaf === undefined) return null
  const { path, value } = leaf
  const others = rows
    .filter((one) => one.table === table)
    .map((one) => leavesOf(one.row).find((other) => other.path === path)?.value)
  for (const other of otherValues(value ?? null, others, chance)) {
    // One version says it is the latest; whether the others deny it or say nothing is the same.
    if (path === 'latest' && other !== true && value !== true) continue
    try {
      await table.update(row.id, { [path]: other })
    } catch {
      // A constraint of the database refuses what is no such value.
      continue
    }
    return `${table.name}.${path}: ${short(value)} → ${short(other)}`
  }
  return null
}

/** Two rows of one table exchange a value. */
const swap = async (shelf: Shelf, placed: Placed): Promise<Done> => {
  const { rows, chance } = shelf
  const { table, row } = placed
  const others = rows.filter((one) => one.table === table && one.row.id !== row.id)
  for (const { row: other } of shuffled(others, chance)) {
    const theirs = new Map(leavesOf(other).map(({ path, value }) => [path, value]))
    const differing = changeable(shelf, placed).filter(({ path, value }) => {
      const their = theirs.get(path)
      const areTexts = typeof value === 'string' && typeof their === 'string'
      // Rows of lists that exchange owners change nothing where they say the same.
      return path !== '_parentID' && areTexts && value !== their
    })
    const leaf = chance.one(differing)
    if (leaf === undefined) continue
    try {
      await table.update(other.id, { [leaf.path]: leaf.value })
      await table.update(row.id, { [leaf.path]: theirs.get(leaf.path) })
    } catch {
      // What is unique cannot lie there twice, even for a moment.
      continue
    }
    return `${table.name}.${leaf.path} exchanged with row ${String(other.id)}`
  }
  return null
}

/** A document or version nobody saved. */
const insert = async (shelf: Shelf, { table, row, isMain }: Placed): Promise<Done> => {
  const { side, isGlobal, database } = shelf
  if (!isMain || (isGlobal && side === 'live')) return null
  await table.insert([
    { ...row, id: database.newId(), ...(side === 'versions' ? { latest: true } : {}) },
  ])
  return `${table.name}: a copy of row ${String(row.id)} inserted`
}

/** An earlier text becomes the latest again, or the live one. */
const replay = async (shelf: Shelf, { table, row, isMain }: Placed): Promise<Done> => {
  const { payload, slug, isGlobal, side, rows } = shelf
  if (!isMain) return null
  if (side === 'versions') {
    const latest = rows.find(
      (one) => one.isMain && one.row.latest === true && one.row.parent === row.parent,
    )
    if (row.latest === true || latest === undefined) return null
    await table.update(latest.row.id, { latest: false })
    await table.update(row.id, { latest: true })
    return `${table.name}: row ${String(row.id)} is the latest again`
  }
  const key = isGlobal
    ? documentKey({ kind: 'global', slug })
    : documentKey({ kind: 'collection', slug, id: String(row.id) })
  const makeReq = () => createLocalReq({}, payload)
  const subject = subjectOf(key)
  const fields = fieldsOf(payload, subject)
  const req = await makeReq()
  const live = await readLive(req, subject)
  const now = live === null ? null : contentUnder(fields, live).fingerprint
  const before = (await readVersions(req, subject)).find(
    ({ raw }) => contentUnder(fields, raw).fingerprint !== now,
  )
  if (before === undefined) return null
  await engineOf(payload).inTransaction(payload, { keys: [], makeReq }, (inside) =>
    writeLive(inside, subject, before.raw, new Date().toISOString()),
  )
  return `${table.name}: version ${String(before.id)} is the live row`
}

const acts: Record<Manipulation, (shelf: Shelf, placed: Placed) => Promise<Done>> = {
  change,
  delete: async ({ isRecorded }, { table, row, isMain }) => {
    if (!isMain && !isRecorded(row)) return null
    await table.remove(row.id)
    return `${table.name}: deleted`
  },
  insert,
  swap,
  replay,
}

const readShelf = async (
  payload: Payload,
  database: RawDatabase,
  events: readonly LedgerEvent[],
  slug: string,
  side: Side,
  chance: Chance,
): Promise<Shelf> => {
  const rows: Placed[] = []
  for (const [index, table] of database.tablesOf(slug, side).entries())
    rows.push(...(await table.read()).map((row) => ({ table, row, isMain: index === 0 })))
  const isGlobal = payload.config.globals.some((global) => global.slug === slug)
  const versions = new Set(
    events.flatMap(({ type, details }) => (type === 'edited' ? (details.version ?? []) : [])),
  )
  const nameless = new Set(
    events
      .filter(({ details }) => details.hasUnknownAuthor === true)
      .map(({ document }) => document),
  )
  return {
    payload,
    database,
    slug,
    isGlobal,
    side,
    rows,
    chance,
    isRecorded: (row) =>
      side === 'versions' || !nameless.has(`${slug}/${String(row._parentID ?? row.id)}`),
    isSaved: (row) => side === 'versions' && versions.has(String(row.id)),
  }
}

/** Working texts and live rows of governed collections and globals, each by each manipulation. */
export async function* textCases(
  payload: Payload,
  database: RawDatabase,
  events: readonly LedgerEvent[],
  slugs: readonly string[],
  rowsEach: number,
  chance: Chance,
): AsyncGenerator<Case> {
  for (const slug of slugs)
    for (const side of sides) {
      const shelf = await readShelf(payload, database, events, slug, side, chance)
      const tables = [
        ...sides.flatMap((one) => database.tablesOf(slug, one)),
        // A text that goes takes its place in a release with it.
        ...database.tablesOf('releases', 'live'),
      ]
      for (const manipulation of manipulations)
        for (const placed of shuffled(shelf.rows, chance).slice(0, rowsEach))
          yield {
            collection: slug,
            eventType: side,
            manipulation,
            row: String(placed.row.id),
            tables,
            act: () => acts[manipulation](shelf, placed),
          }
    }
}
