import type { PayloadRequest } from 'payload'
import { tagOf } from '../../domain/workflow/tag.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { readState } from '../store/heads.js'
import { tagField } from './preconditionOf.js'
import { tellTag } from './tellTag.js'

const notedKey = Symbol('communique.tags')

type Holder = { [notedKey]?: Map<string, string> }

type Read = { draft?: boolean; overrideAccess?: boolean; select?: unknown }

/** Whether the request asks for just this document, and does not merely come across it. */
const isAddressed = ({ routeParams }: PayloadRequest, subject: Subject): boolean =>
  subject.kind === 'global'
    ? routeParams?.global === subject.slug
    : routeParams?.collection === subject.slug && routeParams.id === subject.id

/**
 * Notes the tag of a working text before the text itself is read: a save that comes between makes
 * the tag too old, which costs a needless comparison, and never too new, which would cost a text.
 * REST gets it as `ETag`; the admin's form, which Payload reads by its Local API in the name of a
 * person, carries it as a field.
 */
export const noteTag = async (req: PayloadRequest, subject: Subject, args: Read): Promise<void> => {
  if (args.draft !== true || !isOfTheHouse(req)) return
  const isForm =
    req.payloadAPI === 'local' && args.overrideAccess === false && args.select === undefined
  const isAsked = req.payloadAPI === 'REST' && req.method === 'GET' && isAddressed(req, subject)
  if (!isForm && !isAsked) return
  const key = documentKey(subject)
  const state = await readState(req, key)
  if (state.limit !== undefined && (await isHidden(req, key))) return
  if (isAsked) return tellTag(req, state)
  const holder = req as PayloadRequest & Holder
  holder[notedKey] ??= new Map()
  holder[notedKey].set(key, tagOf(state))
}

/** A document as it was read, with the tag that was noted for it. */
export const withTag = (req: PayloadRequest, subject: Subject, doc: object): object => {
  const noted = (req as PayloadRequest & Holder)[notedKey]
  const key = documentKey(subject)
  const tag = noted?.get(key)
  if (tag === undefined) return doc
  noted?.delete(key)
  return { ...doc, [tagField]: tag }
}
