import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { fieldsConfigOf } from './fieldsConfigOf.js'
import { gate, isDryRun } from './gate.js'
import { guardRead, type ReadArgs } from './guardRead.js'
import { noteTag, withTag } from './noteTag.js'
import { prepareSave } from './prepareSave.js'
import { recordSave } from './recordSave.js'
import { refuseIf } from './refuseIf.js'
import { refuseStrangers } from './refuseStrangers.js'
import { currentSave, saveName } from './saveContext.js'
import { guardQuestions } from '../limits/guardQuestions.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { refuseHiddenVersion } from '../limits/refuseHiddenVersion.js'
import type { WriteArgs } from './checkWrite.js'
import { wordsOfSource, wordsOfVersion } from './whoseWords.js'
import { readVersion } from '../runtime/versions.js'
import { outsideTransaction } from '../runtime/outsideTransaction.js'
import { documentKey, type Subject } from '../runtime/subject.js'

type Args = WriteArgs & {
  id?: string | number
  where?: unknown
  overrideAccess?: boolean
  duplicateFromID?: string | number
}

const subjectIn = (slug: string, id: string | number): Subject => ({
  kind: 'collection',
  slug,
  id: String(id),
})

const refuseHidden = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  if (await isHidden(req, documentKey(subject))) refuseIf(req, [{ code: 'not-found' }])
}

const guard = async (
  slug: string,
  operation: string,
  req: PayloadRequest,
  args: Args,
): Promise<Args | ReadArgs | void> => {
  if (isDryRun(req)) return
  switch (operation) {
    case 'create': {
      const source = args.duplicateFromID
      if (source !== undefined) await refuseHidden(req, subjectIn(slug, source))
      return gate(req, args, {
        subject: { kind: 'new', slug },
        isDuplicate: source !== undefined,
        ...(source === undefined ? {} : { words: await wordsOfSource(req, slug, String(source)) }),
      })
    }
    case 'update':
      if (args.id === undefined) refuseIf(req, [{ code: 'one-at-a-time' }])
      return gate(req, args, { subject: subjectIn(slug, args.id ?? '') })
    case 'restoreVersion': {
      if (args.overrideAccess !== true) await refuseStrangers(req)
      // The operation has read its arguments already, so a draft cannot be asked for in its name.
      if (args.draft !== true)
        refuseIf(req, [{ code: 'use-workflow', field: 'draft', params: { verb: 'publish' } }])
      const before = outsideTransaction(req)
      const version = await readVersion(before, slug, args.id ?? '')
      if (version === null) return
      const subject = subjectIn(slug, version.parent)
      const words = await wordsOfVersion(before, documentKey(subject), args.id ?? '')
      return gate(req, args, { subject, words, isRestore: true })
    }
    case 'delete':
      return refuseIf(req, [{ code: 'use-workflow', params: { verb: 'archive' } }])
    case 'read':
      await refuseHiddenVersion(req, slug, args)
      if (args.id !== undefined) await noteTag(req, subjectIn(slug, args.id), args)
      await guardQuestions(req, slug, args as object)
      return guardRead(req, args as ReadArgs)
    case 'readDistinct':
    case 'count':
    case 'countVersions':
      await guardQuestions(req, slug, args as object)
      return guardRead(req, args as ReadArgs)
    default:
      return
  }
}

/** The gate in front of every operation of a governed collection (design section 5, items 1 and 4). */
export const beforeOperation =
  (slug: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) =>
    ((await guard(slug, operation, req, args as Args)) ?? args) as typeof args

/** Nothing but a draft passes (item 2). */
export const beforeChange =
  (slug: string): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    if (isDryRun(req)) return data
    const original = (originalDoc ?? {}) as Record<string, unknown> & { id?: string | number }
    const name =
      operation === 'create'
        ? saveName({ kind: 'new', slug })
        : saveName(subjectIn(slug, original.id ?? ''))
    return prepareSave(req, {
      slug,
      fields: fieldsConfigOf(req, slug),
      data: data as Record<string, unknown>,
      original,
      save: currentSave(req, name),
    })
  }

/** What was stored is read back and recorded (item 3). */
export const afterChange =
  (slug: string): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const saved = doc as { id: string | number }
    return { ...saved, ...(await recordSave(req, subjectIn(slug, saved.id), operation)) }
  }

/** The admin's form gets the tag of its text with the text. */
export const afterRead =
  (slug: string): CollectionAfterReadHook =>
  ({ doc, req }) => {
    const read = doc as { id?: string | number }
    return read.id === undefined ? read : withTag(req, subjectIn(slug, read.id), read)
  }
