import type {
  GlobalAfterChangeHook,
  GlobalAfterReadHook,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
} from 'payload'
import { outsideTransaction } from '../runtime/outsideTransaction.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { fieldsConfigOf } from './fieldsConfigOf.js'
import { gate, isDryRun } from './gate.js'
import { guardRead, type ReadArgs } from './guardRead.js'
import { noteTag, withTag } from './noteTag.js'
import { prepareSave } from './prepareSave.js'
import { recordSave } from './recordSave.js'
import { refuseIf } from './refuseIf.js'
import { refuseStrangers } from './refuseStrangers.js'
import { rememberBeforeRestore, settleRestore } from './restoredGlobal.js'
import { currentSave, saveName } from './saveContext.js'
import type { WriteArgs } from './checkWrite.js'
import { wordsOfVersion } from './whoseWords.js'

type Args = WriteArgs & { id?: string | number; overrideAccess?: boolean }

const subjectOf = (slug: string): Subject => ({ kind: 'global', slug })

/** The gate in front of every operation of a governed global. */
export const beforeGlobalOperation =
  (slug: string): GlobalBeforeOperationHook =>
  async ({ args: given, operation, req }) => {
    if (isDryRun(req)) return
    const args = given as Args
    const subject = subjectOf(slug)
    switch (operation) {
      case 'update':
        return gate(req, args, { subject })
      case 'restoreVersion': {
        if (args.overrideAccess !== true) await refuseStrangers(req)
        if (args.draft !== true)
          refuseIf(req, [{ code: 'use-workflow', field: 'draft', params: { verb: 'publish' } }])
        const words = await wordsOfVersion(
          outsideTransaction(req),
          documentKey(subject),
          args.id ?? '',
        )
        const passed = await gate(req, args, { subject, words, isRestore: true })
        await rememberBeforeRestore(req, subject, args.id ?? '')
        return passed
      }
      case 'read':
        await noteTag(req, subject, args)
        return guardRead(req, given as ReadArgs)
      case 'countVersions':
        return guardRead(req, given as ReadArgs)
      default:
        return
    }
  }

/** Nothing but a draft passes. */
export const beforeGlobalChange =
  (slug: string): GlobalBeforeChangeHook =>
  ({ data, originalDoc, req }) =>
    isDryRun(req)
      ? (data as unknown)
      : prepareSave(req, {
          slug,
          fields: fieldsConfigOf(req, slug),
          data: data as Record<string, unknown>,
          original: (originalDoc ?? {}) as Record<string, unknown>,
          save: currentSave(req, saveName(subjectOf(slug))),
        })

/** What was stored is read back and recorded. */
export const afterGlobalChange =
  (slug: string): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    const subject = subjectOf(slug)
    const save = currentSave(req, saveName(subject))
    await settleRestore(req, subject, save?.actor?.digest ?? 'unknown')
    return { ...(doc as object), ...(await recordSave(req, subject, 'update')) }
  }

/** The admin's form gets the tag of its text with the text. */
export const afterGlobalRead =
  (slug: string): GlobalAfterReadHook =>
  ({ doc, req }) =>
    withTag(req, subjectOf(slug), doc as object)
