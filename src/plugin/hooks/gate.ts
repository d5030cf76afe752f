import type { PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { DRY_RUN } from '../../database/dryRun.js'
import { mayWrite } from '../../domain/workflow/decideEdit.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { readTag } from '../../domain/workflow/tag.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { signedOutRefusal } from '../people/isOfTheHouse.js'
import { actorOf } from '../people/personOf.js'
import { configOf, rulesOf } from '../runtime/runtime.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { checkLocale } from './checkLocale.js'
import { checkReorder } from './checkReorder.js'
import { checkText } from './checkText.js'
import { checkWrite, type WriteArgs } from './checkWrite.js'
import { preconditionsOf, tagField } from './preconditionOf.js'
import { reduceRelations } from './reduceRelations.js'
import { refuseIf } from './refuseIf.js'
import { enterSave, openSave, saveName } from './saveContext.js'
import type { Words } from './whoseWords.js'

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

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/**
 * The body of a save, and the tag that came with it. What is no tag is left out unread, as Payload
 * leaves out other fields that nobody may write.
 */
const withoutTag = (data: unknown): { data: unknown; tag: Expectation | null } => {
  if (!isData(data) || !(tagField in data)) return { data, tag: null }
  const { [tagField]: tag, ...rest } = data
  return { data: rest, tag: typeof tag === 'string' ? readTag(tag) : null }
}

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
  const { data, tag } = withoutTag(args.data)
  if (isData(data))
    refuseIf(
      req,
      reduceRelations(configOf(req.payload, configSubject(subject)).flattenedFields, data),
    )
  const place = await enterSave(req, saveName(subject))
  // A form that makes a text has no tag yet; what it sends under that name says nothing.
  const preconditions = preconditionsOf(req, subject.kind === 'new' ? null : tag, place)
  if (subject.kind === 'new' && preconditions.length > 0)
    refuseIf(req, [{ code: 'if-match-on-create', field: 'If-Match' }])
  const key = subject.kind === 'new' ? null : documentKey(subject)
  if (key !== null) await engineOf(req.payload).lockForSave(req, key)
  const actor = await actorOf(req)
  refuseIf(req, actor === null ? [] : mayWrite(actor, rules.authors))
  if (subject.kind !== 'new' && (await isHidden(req, documentKey(subject))))
    refuseIf(req, [{ code: 'not-found' }])
  if (subject.kind !== 'new') await checkText(req, subject, preconditions)
  openSave(req, saveName(subject), {
    key,
    actor,
    brought: save.words?.brought ?? [],
    bringsUnknownAuthor: save.words?.bringsUnknownAuthor ?? false,
    isRestore: save.isRestore ?? false,
    isDuplicate: save.isDuplicate ?? false,
    isOutermost: place.isOutermost,
    hasTag: tag !== null,
  })
  if (args.draft !== true) tellSavedAsDraft(req)
  return { ...args, ...(data === args.data ? {} : { data }), draft: true, autosave: false }
}
