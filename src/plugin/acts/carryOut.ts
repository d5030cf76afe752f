import type { PayloadRequest } from 'payload'
import type { EventDetails } from '../../domain/ledger/event.js'
import type { DecidedEvent } from '../../domain/workflow/decide.js'
import { project } from '../publications/project.js'
import type { CurrentText } from '../runtime/currentText.js'
import { patchLiveRow, patchVersionRow } from '../runtime/liveRow.js'
import { marksOf } from '../runtime/marksOf.js'
import type { Subject } from '../runtime/subject.js'
import { effects } from './effects.js'
import { languagesOfText } from './languagesOfText.js'
import { slugOf } from './publishText.js'
import { record, type PublicSlot, type Recorded } from './record.js'

/**
 * Does what was decided about a text, all in the request's transaction: the rows beside the ledger,
 * the event, the text's own marks, and what the public reads. Whoever decided, a person or the
 * clock, it is done in this one way.
 * @param more what the event says beyond what was decided
 * @param shared the place in the public ledger that the members of a release share
 */
export const carryOut = async (
  req: PayloadRequest,
  { subject, text }: { readonly subject: Subject; readonly text: CurrentText },
  decided: DecidedEvent,
  more: EventDetails = {},
  shared?: PublicSlot,
): Promise<Recorded> => {
  await effects[decided.type]?.(req, subject, text, decided.at)
  const goesOut = decided.type === 'published' || decided.type === 'force-published'
  const details: EventDetails = {
    ...decided.details,
    ...(goesOut || decided.type === 'unpublished' ? { version: String(text.version.id) } : {}),
    ...(goesOut ? { slug: slugOf(text), languages: languagesOfText(req, subject, text) } : {}),
    ...more,
  }
  const recorded = await record(req, text.key, text.state, { ...decided, details }, shared)
  const { event, state } = recorded
  const marks = marksOf(state)
  await patchVersionRow(req, subject, text.version.id, marks)
  await patchLiveRow(req, subject, marks)
  if (event.publicNumber !== null) await project(req, text.key, state, event)
  return recorded
}
