import type { Payload } from 'payload'
import { copyOf } from '../../bench/fill/copyOf.js'
import { readOriginal } from '../../bench/fill/readOriginal.js'
import type { Variation } from '../../bench/fill/variation.js'
import { canonicalText, sha256 } from '../../src/domain/fingerprint/hash.js'
import type { LedgerEvent, PublicEvent } from '../../src/domain/ledger/event.js'
import { foldPerson } from '../../src/domain/ledger/personState.js'
import { genesisHash, seal, type Sealed } from '../../src/domain/ledger/seal.js'
import { foldRelease } from '../../src/domain/release/foldRelease.js'
import { fold } from '../../src/domain/workflow/fold.js'
import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'
import { isReleaseKey, subjectOf } from '../../src/plugin/runtime/subject.js'
import { queueColumns } from '../../src/plugin/store/queueColumns.js'
import type { RawDatabase, RawRow } from '../../tests/support/rawRows.js'

type Values = Record<string, unknown>

const bySequence = (one: RawRow, other: RawRow): number =>
  Number(one.sequence) - Number(other.sequence)

const ownRows = (database: RawDatabase, slug: MachinerySlug, document: string) =>
  database.table(slug).read('document', [document])

const readEvents = async (database: RawDatabase, document: string): Promise<LedgerEvent[]> =>
  (await ownRows(database, machinery.ledger, document))
    .sort(bySequence)
    .map(({ event }) => JSON.parse(String(event)) as LedgerEvent)

/** Answers name their event and the event its answer; who rewrites the one forgets the other. */
const forgetAnswers = async (
  database: RawDatabase,
  events: readonly LedgerEvent[],
): Promise<LedgerEvent[]> => {
  const table = database.table(machinery.requests)
  const keys = events.flatMap(({ details }) => details.request ?? [])
  for (const { id } of await table.read('key', keys)) await table.remove(id)
  return events.map(({ details: { request, requestHash, ...details }, ...event }) => ({
    ...event,
    details,
  }))
}

const writeHead = async (
  database: RawDatabase,
  document: string,
  chain: readonly Sealed<LedgerEvent>[],
): Promise<void> => {
  const heads = database.table(machinery.heads)
  const [head] = await heads.read('key', [document])
  const isPerson = document.startsWith('people/')
  if (isReleaseKey(document)) {
    const release = foldRelease(chain)
    await heads.update(head?.id, {
      sequence: release.sequence,
      hash: release.hash,
      state: JSON.stringify(release),
      workingState: release.state,
    })
    return
  }
  const state = isPerson ? foldPerson(chain) : fold(chain)
  await heads.update(head?.id, {
    sequence: state.sequence,
    hash: state.hash,
    state: JSON.stringify(state),
    ...('working' in state
      ? {
          workingState: state.working.state,
          publicState: state.public.state,
          ...queueColumns(document, state),
        }
      : {}),
  })
}

const sealAll = (events: readonly LedgerEvent[]): Sealed<LedgerEvent>[] => {
  const chain: Sealed<LedgerEvent>[] = []
  for (const event of events)
    chain.push(seal({ ...event, previous: chain.at(-1)?.hash ?? genesisHash }))
  return chain
}

/** Changes the hat under which something was done, and seals the whole chain anew. */
export const rewriteEvent = async (
  database: RawDatabase,
  document: string,
  sequence: number,
): Promise<string> => {
  const events = await forgetAnswers(database, await readEvents(database, document))
  const chain = sealAll(
    events.map((event) =>
      event.sequence === sequence
        ? { ...event, role: event.role === 'administrator' ? 'approver' : 'administrator' }
        : event,
    ),
  )
  const ledger = database.table(machinery.ledger)
  for (const [index, row] of (await ownRows(database, machinery.ledger, document))
    .sort(bySequence)
    .entries()) {
    const { hash, ...event } = chain[index] as Sealed<LedgerEvent>
    await ledger.update(row.id, { event: canonicalText(event), hash })
  }
  await writeHead(database, document, chain)
  return `${document} #${sequence} was done under another hat, and all sealed anew`
}

/** Takes the last event of a chain away, and everything that came with it. */
export const fallBack = async (database: RawDatabase, document: string): Promise<string> => {
  const events = await readEvents(database, document)
  const last = events.pop()
  if (last === undefined) throw new Error(`${document} has no event to lose.`)
  await forgetAnswers(database, [last])
  for (const slug of [machinery.ledger, machinery.outbox])
    for (const { id, sequence } of await ownRows(database, slug, document))
      if (sequence === last.sequence) await database.table(slug).remove(id)
  await writeHead(database, document, sealAll(events))
  return `${document} lost its event #${last.sequence} and everything that came with it`
}

/** Takes a document away that was never public, to the last row. */
export const vanish = async (database: RawDatabase, document: string): Promise<string> => {
  await forgetAnswers(database, await readEvents(database, document))
  const { heads, ...rest } = machinery
  for (const { id } of await database.table(heads).read('key', [document]))
    await database.table(heads).remove(id)
  for (const slug of [rest.ledger, rest.snapshots, rest.slugs, rest.outbox])
    for (const { id } of await ownRows(database, slug, document))
      await database.table(slug).remove(id)
  const subject = subjectOf(document)
  if (subject.kind === 'global') throw new Error('Settings cannot vanish.')
  const id = database.idFrom(subject.id)
  const [versions] = database.tablesOf(subject.slug, 'versions')
  for (const row of (await versions?.read('parent', [id, subject.id])) ?? [])
    await versions?.remove(row.id)
  await database.table(subject.slug).remove(id)
  return `${document} vanished to the last row`
}

const retitle = async (
  database: RawDatabase,
  slug: string,
  id: unknown,
  title: (old: string) => string,
): Promise<void> => {
  for (const side of ['live', 'versions'] as const) {
    const [main, ...lists] = database.tablesOf(slug, side)
    const owners = await main?.read(side === 'live' ? 'id' : 'parent', [id, String(id)])
    const column = side === 'live' ? 'title' : 'version_title'
    const locales = lists.find(({ columns }) => columns.includes(column))
    if (locales === undefined) {
      const path = side === 'live' ? 'title' : 'version.title'
      for (const row of owners ?? []) {
        const text = side === 'live' ? row : (row.version as Values)
        for (const [locale, old] of Object.entries(text.title as Values))
          await main?.update(row.id, { [`${path}.${locale}`]: title(String(old)) })
      }
      continue
    }
    for (const row of await locales.read('_parentID', owners?.map((owner) => owner.id) ?? []))
      if (typeof row[column] === 'string' && row[column] !== '')
        await locales.update(row.id, { [column]: title(row[column]) })
  }
}

/** Puts other fingerprints into the public ledger and seals all of it anew. */
const rewritePublicLedger = async (
  database: RawDatabase,
  document: string,
  prints: ReadonlyMap<unknown, unknown>,
): Promise<void> => {
  const table = database.table(machinery.publicLedger)
  let previous = genesisHash
  for (const row of (await table.read()).sort((a, b) => Number(a.number) - Number(b.number))) {
    const event = JSON.parse(String(row.event)) as PublicEvent
    const members = event.members.map((member) =>
      member.document === document
        ? { ...member, fingerprint: String(prints.get(member.sequence)) }
        : member,
    )
    const text = canonicalText({ ...event, members, previous })
    previous = sha256(text)
    await table.update(row.id, { event: text, hash: previous })
  }
  const heads = database.table(machinery.heads)
  const [head] = await heads.read('key', ['public'])
  await heads.update(head?.id, { hash: previous })
}

/**
 * Gives a public document another title everywhere, as if it had never had the one that was
 * approved: texts, fingerprints, snapshots, publications, its chain, the public ledger.
 */
export const rewriteText = async (
  payload: Payload,
  database: RawDatabase,
  document: string,
  timeZone: string,
): Promise<string> => {
  const original = await readOriginal(payload, document)
  const id = database.idFrom(original.subject.id)
  const variation: Variation = {
    id,
    versions: new Map(
      original.events.flatMap(({ details: { version } }) =>
        version === undefined ? [] : [[version, version]],
      ),
    ),
    slug: (slug) => slug,
    title: (title) => `${title}, as we would have it`,
  }
  await forgetAnswers(database, original.events)
  const { rows } = copyOf(original, variation, {
    end: { number: 0, hash: genesisHash, at: '' },
    at: (index) => original.events[index]?.at ?? '',
    timeZone,
    newId: database.newId,
    keepsNumbers: true,
  })
  const { heads, publicLedger, ...own } = machinery
  for (const slug of Object.values(own)) {
    const made = rows[slug]
    if (made === undefined) continue
    const table = database.table(slug)
    for (const row of await ownRows(database, slug, document)) await table.remove(row.id)
    await table.insert(made)
  }
  const [before] = await database.table(heads).read('key', [document])
  await database.table(heads).update(before?.id, rows[heads]?.[0] ?? {})
  await retitle(database, original.subject.slug, id, variation.title)
  const prints = new Map(
    (rows[machinery.ledger] ?? []).map(({ sequence, event }) => [
      sequence,
      (JSON.parse(String(event)) as LedgerEvent).fingerprint,
    ]),
  )
  await rewritePublicLedger(database, document, prints)
  return `${document} has another title everywhere, and all sealed anew`
}
