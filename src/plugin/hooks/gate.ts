import type { PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { DRY_RUN } from '../../database/dryRun.js'
import type { Refusal } from '../../domain/refusals/refusals.js'
import { mayEdit, mayWrite } from '../../domain/workflow/decideEdit.js'
import { signedOutRefusal } from '../people/isOfTheHouse.js'
import { actorOf } from '../people/personOf.js'
import { configOf, rulesOf } from '../runtime/runtime.js'
import { Refused } from '../runtime/refused.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { readState } from '../store/heads.js'
import { checkLocale } from './checkLocale.js'
import { checkReorder } from './checkReorder.js'
import { checkWrite, type WriteArgs } from './checkWrite.js'
import { reduceRelations } from './reduceRelations.js'
import { openSave, saveName } from './saveContext.js'
import type { Words } from './whoseWords.js'

/** Throws the refusals in the reader's language; none: goes on. */
export const refuseIf = (req: PayloadRequest, refusals: readonly Refusal[]): void => {
  if (refusals.length > 0) throw new Refused(refusals, req.i18n?.language)
}

/** A trial of ours that Payload runs up to its first write; it cannot write anything. */
export const isDryRun = (req: PayloadRequest): boolean => DRY_RUN in req.context

/** The header that tells a simple client its plain write became a draft. */
export const savedAsDraftHeader = 'Communique-Saved-As'

const tellSavedAsDraft = (req: PayloadRequest): void => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set(savedAsDraftHeader, 'draft')
}

/** What a save brings besides the saving person's own words. */
export type Save = {
  /** A document that is being created has no id yet. */
  readonly subject: Subject | NewDocument
  readonly words?: Words
  readonly isRestore?: boolean
  readonly isDuplicate?: boolean
}

export type NewDocument = { readonly kind: 'new'; readonly slug: string }

const configSubject = (subject: Subject | NewDocument): Subject =>
  subject.kind === 'new' ? { kind: 'collection', slug: subject.slug, id: '' } : subject

/**
 * The first leg of the gate, before access control: ordinary traffic saves drafts and nothing else.
 * Changes the arguments of a plain write into a draft save, takes the document's lock, and checks
 * that the person may write and the text may be edited.
 */
export const gate = async <Args extends WriteArgs & { overrideAccess?: boolean }>(
  req: PayloadRequest,
  args: Args,
  save: Save,
): Promise<Args> => {
  const { subject } = save
  if (args.overrideAccess !== true && !req.user) refuseIf(req, [await signedOutRefusal(req)])
  const rules = rulesOf(req.payload, configSubject(subject))
  if (rules === null) return args
  const refusals = [
    ...checkReorder(req),
    ...checkLocale(req),
    ...(save.isRestore === true ? [] : checkWrite(args)),
  ]
  refuseIf(req, refusals)
  const data = args.data
  if (typeof data === 'object' && data !== null)
    refuseIf(
      req,
      reduceRelations(
        configOf(req.payload, configSubject(subject)).flattenedFields,
        data as Record<string, unknown>,
      ),
    )
  const key = subject.kind === 'new' ? null : documentKey(subject)
  if (key !== null) await engineOf(req.payload).lockForSave(req, key)
  const actor = await actorOf(req)
  refuseIf(req, actor === null ? [] : mayWrite(actor, rules.authors))
  if (key !== null) refuseIf(req, mayEdit(await readState(req, key)))
  openSave(req, saveName(subject), {
    key,
    actor,
    brought: save.words?.brought ?? [],
    bringsUnknownAuthor: save.words?.bringsUnknownAuthor ?? false,
    isRestore: save.isRestore ?? false,
    isDuplicate: save.isDuplicate ?? false,
  })
  if (args.draft !== true) tellSavedAsDraft(req)
  return { ...args, draft: true, autosave: false }
}
