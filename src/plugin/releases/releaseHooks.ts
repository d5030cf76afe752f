import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { engineOf } from '../../database/engineOf.js'
import {
  decideReleaseEdit,
  mayEditRelease,
  mayWriteRelease,
} from '../../domain/release/decideReleaseEdit.js'
import { applyToRelease } from '../../domain/release/foldRelease.js'
import { writeEvent } from '../acts/record.js'
import { holdsFor } from '../../domain/workflow/precondition.js'
import { checkTargets } from '../hooks/checkTargets.js'
import { fieldsConfigOf } from '../hooks/fieldsConfigOf.js'
import { guardRead, type ReadArgs } from '../hooks/guardRead.js'
import { preconditionsOf } from '../hooks/preconditionOf.js'
import { reduceRelations } from '../hooks/reduceRelations.js'
import { refuseIf } from '../hooks/refuseIf.js'
import { enterSave } from '../hooks/saveContext.js'
import { tellTag } from '../hooks/tellTag.js'
import { signedOutRefusal } from '../people/isOfTheHouse.js'
import { actorOf, onlookerOf } from '../people/personOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { staleOf } from '../runtime/staleOf.js'
import { releasesSlug } from '../runtime/subject.js'
import { readReleaseState, writeReleaseState } from '../store/heads.js'
import { releaseAuthors, releaseKey } from './readRelease.js'
import { fingerprintOfRelease, readReleaseRow } from './releaseRow.js'

type Args = { id?: string | number; data?: unknown; overrideAccess?: boolean }

/** Who may write, what is written, and whether what lies there may still be changed. */
const guardSave = async (req: PayloadRequest, args: Args, key: string | null): Promise<void> => {
  if (args.overrideAccess !== true && !req.user) refuseIf(req, [await signedOutRefusal(req)])
  if (typeof args.data === 'object' && args.data !== null)
    refuseIf(
      req,
      reduceRelations(fieldsConfigOf(req, releasesSlug), args.data as Record<string, unknown>),
    )
  const place = await enterSave(req, key ?? `${releasesSlug}/new`)
  const preconditions = preconditionsOf(req, null, place)
  if (key === null && preconditions.length > 0)
    refuseIf(req, [{ code: 'if-match-on-create', field: 'If-Match' }])
  if (key !== null) await engineOf(req.payload).lockForSave(req, key)
  const actor = await onlookerOf(req)
  refuseIf(req, actor === null ? [] : mayWriteRelease(actor, releaseAuthors(req.payload)))
  if (key === null) return
  const state = await readReleaseState(req, key)
  if (state.sequence === 0 && preconditions.some((one) => one === 'any' || !holdsFor(one, state)))
    refuseIf(req, [{ code: 'not-found' }])
  const found = await staleOf(req, key, state, preconditions)
  refuseIf(
    req,
    [...(found === null ? [] : [found.refusal]), ...mayEditRelease(state)],
    found?.stale,
  )
}

const guard = async (
  operation: string,
  req: PayloadRequest,
  args: Args,
): Promise<Args | ReadArgs | void> => {
  switch (operation) {
    case 'create':
      return guardSave(req, args, null)
    case 'update':
      if (args.id === undefined) refuseIf(req, [{ code: 'one-at-a-time' }])
      return guardSave(req, args, releaseKey(String(args.id)))
    case 'delete':
      return refuseIf(req, [{ code: 'use-workflow', params: { verb: 'cancel' } }])
    case 'read':
    case 'readDistinct':
    case 'count':
      return guardRead(req, args as ReadArgs)
    default:
      return
  }
}

const beforeOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) =>
  ((await guard(operation, req, args as Args)) ?? args) as typeof args

/** A release names only texts that are there. */
const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const fields = fieldsConfigOf(req, releasesSlug)
  const original = (originalDoc ?? {}) as Record<string, unknown>
  refuseIf(req, await checkTargets(req, fields, data as Record<string, unknown>, original))
  return data as Record<string, unknown>
}

/** What was stored is read back and recorded, in the save's own transaction. */
const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = String((doc as { id: string | number }).id)
  const key = releaseKey(id)
  const row = await readReleaseRow(req, id)
  if (row === null) throw new Error(`The saved release ${key} is not there.`)
  const state = await readReleaseState(req, key)
  const decided = decideReleaseEdit(state, fingerprintOfRelease(row), {
    actor: await actorOf(req),
    authors: releaseAuthors(req.payload),
    now: runtimeOf(req.payload).now(),
  })
  if (decided !== null) {
    if (mayEditRelease(state).length > 0)
      throw new Error(`A save of ${key} came past the gate of the workflow.`)
    const event = await writeEvent(req, key, state, decided, null)
    const after = applyToRelease(state, event)
    await writeReleaseState(req, key, after)
    tellTag(req, after)
  } else tellTag(req, state)
  return doc as Record<string, unknown>
}

export const releaseHooks: CollectionConfig['hooks'] = {
  beforeOperation: [beforeOperation],
  beforeChange: [beforeChange],
  afterChange: [afterChange],
}
