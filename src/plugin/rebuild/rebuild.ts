import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { contentOf } from '../../domain/fingerprint/fingerprint.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { isReadable } from '../../domain/workflow/states.js'
import { machinery } from '../collections/machinery.js'
import { replay } from '../publications/replay.js'
import { writeOpenedRow } from '../publications/project.js'
import { patchLiveRow, patchVersionRow, writeLive } from '../runtime/liveRow.js'
import { marksOf } from '../runtime/marksOf.js'
import { fieldsOf, rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf, type Subject } from '../runtime/subject.js'
import { readLatest, readLive, readVersions } from '../runtime/versions.js'
import { publicHeadKey } from '../store/heads.js'
import { removeRows } from '../store/rows.js'
import { readFieldList } from '../store/snapshots.js'
import { checkChain } from '../verify/checks/checkChain.js'
import { checkHead } from '../verify/checks/checkHead.js'
import { checkPublicLedger } from '../verify/checks/checkPublicLedger.js'
import { checkSnapshots } from '../verify/checks/checkSnapshots.js'
import type { Difference } from '../verify/difference.js'
import { findGaps } from '../verify/findGaps.js'
import { readBackdrop, sourcesOf, type Backdrop } from '../verify/read/backdrop.js'
import { batchesOfChains } from '../verify/read/batches.js'
import { isDocumentKey, type Dossier } from '../verify/read/dossier.js'
import { readDossiers } from '../verify/read/readDossiers.js'

/** What was written anew; or why nothing was: a broken record is nothing to build from. */
export type Rebuilt =
  | { readonly isDone: true; readonly publications: number; readonly liveRows: number }
  | { readonly isDone: false; readonly differences: readonly Difference[] }

/** The live row from the version that is the approved text; true if it had to be written. */
const rebuildLive = async (
  req: PayloadRequest,
  subject: Subject,
  state: DocumentState,
): Promise<boolean> => {
  if (!isReadable(state.public.state)) {
    const live = await readLive(req, subject)
    if (live?._status === 'published') await patchLiveRow(req, subject, { _status: 'draft' })
    return live?._status === 'published'
  }
  const fields = await readFieldList(req, state.public.schema)
  const isApproved = (raw: Readonly<Record<string, unknown>>): boolean =>
    contentOf(fieldsOf(req.payload, subject), fields, raw).fingerprint === state.public.fingerprint
  const live = await readLive(req, subject)
  if (live !== null && live._status === 'published' && isApproved(live)) return false
  const version = (await readVersions(req, subject)).find(({ raw }) => isApproved(raw))
  if (version === undefined) return false
  await writeLive(req, subject, version.raw, runtimeOf(req.payload).now())
  return true
}

const rebuildText = async (
  req: PayloadRequest,
  key: string,
  state: DocumentState,
): Promise<boolean> => {
  const subject = subjectOf(key)
  if (rulesOf(req.payload, subject) === null) return false
  const latest = await readLatest(req, subject)
  if (latest === null) return false
  const isWritten = await rebuildLive(req, subject, state)
  await patchVersionRow(req, subject, latest.id, marksOf(state))
  await patchLiveRow(req, subject, marksOf(state))
  return isWritten
}

/** Every document of the record, one after the other. */
async function* dossiers(req: PayloadRequest, { library }: Backdrop): AsyncGenerator<Dossier> {
  for await (const { keys } of batchesOfChains(req)) yield* await readDossiers(req, library, keys)
}

const findBroken = async (req: PayloadRequest, backdrop: Backdrop): Promise<Difference[]> => {
  const { differences } = await checkPublicLedger(req, () => undefined)
  differences.push(...(await findGaps(req, new Set())))
  for await (const dossier of dossiers(req, backdrop))
    differences.push(
      ...checkChain(dossier),
      ...checkHead(dossier),
      ...checkSnapshots(dossier, backdrop),
    )
  return differences
}

const work = async (req: PayloadRequest): Promise<Rebuilt> => {
  const backdrop = await readBackdrop(req)
  const differences = await findBroken(req, backdrop)
  if (differences.length > 0) return { isDone: false, differences }
  await removeRows(req, machinery.facets, { document: { exists: true } })
  await removeRows(req, machinery.publications, { document: { exists: true } })
  let publications = 0
  let liveRows = 0
  for await (const dossier of dossiers(req, backdrop)) {
    const { key, chain, state } = dossier
    const opened = replay(key, chain, sourcesOf(dossier, backdrop))
    for (const one of opened) await writeOpenedRow(req, one)
    publications += opened.length
    if (isDocumentKey(key) && (await rebuildText(req, key, state))) liveRows += 1
  }
  return { isDone: true, publications, liveRows }
}

/**
 * Writes publications, live rows and workflow fields anew from ledgers and snapshots, in one
 * transaction. Refuses where the ledgers themselves do not hold: it never covers up a change.
 */
export const rebuild = (payload: Payload): Promise<Rebuilt> =>
  engineOf(payload).inTransaction(
    payload,
    {
      keys: [publicHeadKey],
      makeReq: () => createLocalReq({}, payload),
      deadlineMs: 600_000,
    },
    work,
  )
