import type { PayloadRequest } from 'payload'
import type { ChainEnd } from '../../domain/ledger/checkChain.js'
import { genesisHash } from '../../domain/ledger/seal.js'
import {
  emptyRelease,
  type ReleaseStanding,
  type ReleaseState,
} from '../../domain/release/releaseState.js'
import { emptyState, type DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import type { WorkingState } from '../../domain/workflow/states.js'
import { isReleaseKey } from '../runtime/subject.js'
import { queueColumns, type QueueColumns } from './queueColumns.js'
import { addRow, changeRow, findRow, findRows } from './rows.js'

type HeadRow = {
  key: string
  sequence?: number | null
  hash?: string | null
  state?: string | null
}

/** The key of the head of the one chain of public events. */
export const publicHeadKey = 'public'

/** The row among the heads that is none: the mark of the folder with the database's files. */
export const dataDirectoryKey = 'data-directory'

const rowOf = (req: PayloadRequest, key: string) =>
  findRow<HeadRow>(req, machinery.heads, { key: { equals: key } })

/** The cached state of a document; the empty one where nothing was written yet. */
export const readState = async (req: PayloadRequest, key: string): Promise<DocumentState> => {
  const row = await rowOf(req, key)
  return row?.state ? (JSON.parse(row.state) as DocumentState) : emptyState(genesisHash)
}

/** The cached state of a release, by its key. */
export const readReleaseState = async (req: PayloadRequest, key: string): Promise<ReleaseState> => {
  const row = await rowOf(req, key)
  return row?.state ? (JSON.parse(row.state) as ReleaseState) : emptyRelease(genesisHash)
}

const headsAt = async (
  req: PayloadRequest,
  states: readonly string[],
): Promise<{ key: string; state: string }[]> => {
  const rows = await findRows<HeadRow>(req, machinery.heads, { workingState: { in: [...states] } })
  return rows.flatMap(({ key, state }) => (state ? [{ key, state }] : []))
}

/** Every document whose working text stands at one of these states, with its state. */
export const readStatesAt = async (
  req: PayloadRequest,
  workingStates: readonly WorkingState[],
): Promise<{ document: string; state: DocumentState }[]> => {
  const heads = await headsAt(req, workingStates)
  return heads
    .filter(({ key }) => !isReleaseKey(key))
    .map(({ key, state }) => ({ document: key, state: JSON.parse(state) as DocumentState }))
}

/** Every release that stands at one of these states. */
export const readReleasesAt = async (
  req: PayloadRequest,
  states: readonly ReleaseStanding[],
): Promise<{ document: string; state: ReleaseState }[]> => {
  const heads = await headsAt(req, states)
  return heads
    .filter(({ key }) => isReleaseKey(key))
    .map(({ key, state }) => ({ document: key, state: JSON.parse(state) as ReleaseState }))
}

/** Every document of whose assignment somebody must be told by an instant. */
export const documentsToTell = async (req: PayloadRequest, now: string): Promise<string[]> => {
  const rows = await findRows<HeadRow>(
    req,
    machinery.heads,
    { tellAt: { less_than_equal: now } },
    { select: ['key'] },
  )
  return rows.map(({ key }) => key)
}

/** The end of any chain as its head remembers it. */
export const readEnd = async (req: PayloadRequest, key: string): Promise<ChainEnd> => {
  const row = await rowOf(req, key)
  return { position: row?.sequence ?? 0, hash: row?.hash ?? genesisHash }
}

/** Moves a head: the state is what it caches, the columns are what people filter by. */
export const writeHead = async (
  req: PayloadRequest,
  key: string,
  end: ChainEnd,
  state: object,
  filters: { workingState?: string; publicState?: string } & Partial<QueueColumns> = {},
): Promise<void> => {
  const data = {
    key,
    sequence: end.position,
    hash: end.hash,
    state: JSON.stringify(state),
    ...filters,
  }
  const row = await rowOf(req, key)
  if (row === null) await addRow(req, machinery.heads, data)
  else await changeRow(req, machinery.heads, row.id, data)
}

/** Moves the head of a document. */
export const writeState = (req: PayloadRequest, key: string, state: DocumentState): Promise<void> =>
  writeHead(req, key, { position: state.sequence, hash: state.hash }, state, {
    workingState: state.working.state,
    publicState: state.public.state,
    ...queueColumns(key, state),
  })

/** Moves the head of a release. */
export const writeReleaseState = (
  req: PayloadRequest,
  key: string,
  state: ReleaseState,
): Promise<void> =>
  writeHead(req, key, { position: state.sequence, hash: state.hash }, state, {
    workingState: state.state,
  })
