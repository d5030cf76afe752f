import type { PayloadRequest } from 'payload'
import { decideEdit } from '../../domain/workflow/decideEdit.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { tagOf } from '../../domain/workflow/tag.js'
import { record } from '../acts/record.js'
import { readCurrentText } from '../runtime/currentText.js'
import { patchLiveRow, patchVersionRow } from '../runtime/liveRow.js'
import { marksOf, type Marks } from '../runtime/marksOf.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import { keepFieldList } from '../store/snapshots.js'
import { reserveSlug } from '../store/slugs.js'
import { currentSave, saveName, type SaveContext } from './saveContext.js'
import { tagField } from './preconditionOf.js'
import { tellTag } from './tellTag.js'

/** What the answer to a save says beside the document: the marks, and the tag if one was given. */
export type Saved = Marks & { readonly [tagField]?: string }

const answerOf = (req: PayloadRequest, save: SaveContext, state: DocumentState): Saved => {
  if (save.isOutermost) tellTag(req, state)
  return { ...marksOf(state), ...(save.hasTag ? { [tagField]: tagOf(state) } : {}) }
}

/**
 * The third leg of the gate, after the write and inside its transaction: reads what was really
 * stored, in all languages, and writes the `edited` event. Throws, and so undoes the save, if what
 * lies there is no draft or no gate let it through.
 */
export const recordSave = async (
  req: PayloadRequest,
  subject: Subject,
  operation: 'create' | 'update',
): Promise<Saved> => {
  const rules = rulesOf(req.payload, subject)
  const name = saveName(operation === 'create' ? { kind: 'new', slug: subject.slug } : subject)
  const save = currentSave(req, name)
  if (rules === null || save === null)
    throw new Error(`A save of ${name} came past the gate of the workflow.`)
  const text = await readCurrentText(req, subject)
  if (text === null) throw new Error(`The saved version of ${name} is not there.`)
  if (text.version.raw._status === 'published')
    throw new Error(`A save of ${text.key} was stored as published.`)

  const isOlderThanWorkflow = operation === 'update' && text.state.sequence === 0
  const now = runtimeOf(req.payload).now()
  const decided = decideEdit(
    text.state,
    {
      fingerprint: text.content.fingerprint,
      schema: text.content.schema,
      version: String(text.version.id),
      brought: save.brought,
      bringsUnknownAuthor:
        save.bringsUnknownAuthor || (isOlderThanWorkflow && subject.kind === 'collection'),
    },
    { actor: save.actor, authors: rules.authors, now },
  )
  const { slug } = text.version.raw
  if (text.content.fields.some((field) => field.name === 'slug'))
    await reserveSlug(
      req,
      subject.slug,
      typeof slug === 'string' && slug !== '' ? slug : null,
      text.key,
    )
  if (decided === null) {
    await patchVersionRow(req, subject, text.version.id, marksOf(text.state))
    return answerOf(req, save, text.state)
  }
  await keepFieldList(req, text.content, now)
  const { state } = await record(req, text.key, text.state, decided)
  const marks = marksOf(state)
  await patchVersionRow(req, subject, text.version.id, marks)
  if (text.state.working.state !== state.working.state || text.state.sequence === 0)
    await patchLiveRow(req, subject, marks)
  return answerOf(req, save, state)
}
