import { canonicalText, sha256 } from '../../src/domain/fingerprint/hash.js'
import type { LedgerEvent, PublicEvent } from '../../src/domain/ledger/event.js'
import { foldPerson } from '../../src/domain/ledger/personState.js'
import { genesisHash, seal, type Sealed } from '../../src/domain/ledger/seal.js'
import { fold } from '../../src/domain/workflow/fold.js'
import { requestSeal } from '../../src/plugin/acts/requests.js'
import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'
import { noQueueColumns, queueColumns } from '../../src/plugin/store/queueColumns.js'
import type { RawRow } from '../../tests/support/rawRows.js'
import type { RawRecord } from './record.js'

type Values = Record<string, unknown>
type Forge = (row: RawRow, record: RawRecord, newId: () => unknown) => Values

const without = ({ id: _, ...values }: RawRow): Values => values

const later = (at: unknown): string => new Date(Date.parse(String(at)) + 1_000).toISOString()

/** The chain of a document as it is stored, oldest first. */
const chainOf = ({ rows }: RawRecord, document: unknown): Sealed<LedgerEvent>[] =>
  rows[machinery.ledger]
    .filter((row) => row.document === document)
    .sort((one, other) => Number(one.sequence) - Number(other.sequence))
    .map(({ event, hash }) => ({
      ...(JSON.parse(String(event)) as LedgerEvent),
      hash: String(hash),
    }))

const publicChain = ({ rows }: RawRecord): Sealed<PublicEvent>[] =>
  [...rows[machinery.publicLedger]]
    .sort((one, other) => Number(one.number) - Number(other.number))
    .map(({ event, hash }) => ({
      ...(JSON.parse(String(event)) as PublicEvent),
      hash: String(hash),
    }))

const lastOf = <T>(all: readonly T[]): T => {
  const last = all.at(-1)
  if (last === undefined) throw new Error('There is nothing to forge after.')
  return last
}

const eventRow = (event: LedgerEvent): Values => {
  const { document, sequence, type, actor, at, publicNumber } = event
  const text = canonicalText(event)
  return { document, sequence, type, actor, at, publicNumber, event: text, hash: sha256(text) }
}

/** What a head says of the first events of its chain. */
const headAfter = (record: RawRecord, key: unknown, events: number): Values => {
  const chain = chainOf(record, key).slice(0, events)
  const isPerson = String(key).startsWith('people/')
  const state = isPerson ? foldPerson(chain) : fold(chain)
  return {
    sequence: state.sequence,
    hash: state.hash,
    state: JSON.stringify(state),
    workingState: 'working' in state ? state.working.state : null,
    publicState: 'public' in state ? state.public.state : null,
    ...('public' in state ? queueColumns(String(key), state) : noQueueColumns),
  }
}

/** Rows that somebody might add who knows how rows are made: sealed, and fitting where they can. */
export const forged: Readonly<Record<MachinerySlug, Forge>> = {
  [machinery.ledger]: ({ document }, record) => {
    const { hash, ...last } = lastOf(chainOf(record, document))
    return eventRow({
      ...last,
      sequence: last.sequence + 1,
      at: later(last.at),
      publicNumber: null,
      previous: hash,
    })
  },
  [machinery.publicLedger]: (row, record) => {
    const { hash, ...last } = lastOf(publicChain(record))
    const event: PublicEvent = {
      ...last,
      number: last.number + 1,
      at: later(last.at),
      type: String(row.type) as PublicEvent['type'],
      previous: hash,
    }
    const sealed = seal(event)
    return {
      number: event.number,
      type: event.type,
      at: event.at,
      event: canonicalText(event),
      hash: sealed.hash,
    }
  },
  [machinery.heads]: (row, _, newId) => ({ ...without(row), key: `topics/${String(newId())}` }),
  [machinery.snapshots]: (row) => {
    const content = canonicalText({ title: { en: 'Words nobody approved' } })
    return { ...without(row), content, fingerprint: sha256(content) }
  },
  [machinery.slugs]: (row) => ({ ...without(row), slug: 'an-address-nobody-asked-for' }),
  [machinery.people]: (_, __, newId) => {
    const [salt, userId] = ['0123456789abcdef', String(newId())]
    return { salt, userId, digest: sha256(`${salt}:${userId}`), name: 'Nobody' }
  },
  [machinery.requests]: (row) => {
    const [request, answer, at] = [row.request, row.answer, row.at].map(String) as [
      string,
      string,
      string,
    ]
    const of = { key: sha256('forged'), request, answer, at }
    return { ...of, hash: requestSeal(of) }
  },
  [machinery.outbox]: (row, record) => ({
    ...without(row),
    sequence: lastOf(chainOf(record, row.document)).sequence + 1,
  }),
  [machinery.openings]: (row) => ({ ...without(row), link: 1 }),
  [machinery.publications]: (row) => ({
    ...without(row),
    key: `${String(row.document)}|fr|${String(row.fromNumber)}`,
    locale: 'fr',
    isCurrent: true,
    toNumber: null,
    validTo: null,
  }),
  [machinery.facets]: (row) => ({ ...without(row), facet: 'country:XX' }),
}

/** What an old row says, said again at another place: new values for the row itself, or a new row. */
export const replayed: Readonly<
  Record<MachinerySlug, (...args: Parameters<Forge>) => { values: Values; isNew: boolean }>
> = {
  [machinery.ledger]: (row, record) => ({
    values: {
      ...without(row),
      sequence: lastOf(chainOf(record, row.document)).sequence + 1,
    },
    isNew: true,
  }),
  [machinery.publicLedger]: (row, record) => ({
    values: { ...without(row), number: lastOf(publicChain(record)).number + 1 },
    isNew: true,
  }),
  [machinery.heads]: (row, record, newId) => {
    if (row.key === 'public') {
      const before = publicChain(record).at(-2)
      const state = JSON.stringify({ at: before?.at })
      return {
        values: { sequence: before?.number ?? 0, hash: before?.hash ?? genesisHash, state },
        isNew: false,
      }
    }
    const sequence = Number(row.sequence)
    return sequence > 1
      ? { values: headAfter(record, row.key, sequence - 1), isNew: false }
      : { values: { ...without(row), key: `topics/${String(newId())}` }, isNew: true }
  },
  [machinery.snapshots]: (row, { rows }) => {
    const other = rows[machinery.snapshots].find(
      ({ document }) => document !== row.document && document !== 'field-lists',
    )
    return { values: { ...without(row), document: other?.document }, isNew: true }
  },
  [machinery.slugs]: (row) => ({ values: { ...without(row), scope: 'dialogues' }, isNew: true }),
  [machinery.people]: (row, _, newId) => ({
    values: {
      ...without(row),
      digest: [...String(row.digest)].reverse().join(''),
      userId: String(newId()),
    },
    isNew: true,
  }),
  [machinery.requests]: (row) => ({
    values: { ...without(row), key: sha256(String(row.key)) },
    isNew: true,
  }),
  [machinery.outbox]: (row, record) => {
    const edited = chainOf(record, row.document).find(({ type }) => type === 'edited')
    return { values: { ...without(row), sequence: edited?.sequence ?? 1_000 }, isNew: true }
  },
  [machinery.openings]: (row) => ({ values: { ...without(row), link: 1 }, isNew: true }),
  [machinery.publications]: (row, record) => ({
    values: {
      ...without(row),
      key: `${String(row.document)}|${String(row.locale)}|${lastOf(publicChain(record)).number + 1}`,
      isCurrent: true,
      toNumber: null,
      validTo: null,
    },
    isNew: true,
  }),
  [machinery.facets]: (row) => ({ values: without(row), isNew: true }),
}
