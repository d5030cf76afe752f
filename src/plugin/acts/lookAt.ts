import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import type { Refusal } from '../../domain/refusals/refusals.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { readCurrentText } from '../runtime/currentText.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { eventsOf } from '../store/ledger.js'
import { viewOf, type WorkflowView } from './viewOf.js'

/** An event of the ledger, and who it was. */
export type EventView = Sealed<LedgerEvent> & { readonly by: Person }

type Looked<T> = { readonly found: T } | { readonly refusal: Refusal }

const whoMayLook = async <T>(
  req: PayloadRequest,
  subject: Subject | null,
  look: (subject: Subject) => Promise<T | null>,
): Promise<Looked<T>> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { refusal: stranger }
  const isThere = subject !== null && !(await isHidden(req, documentKey(subject)))
  const found = isThere ? await look(subject) : null
  return found === null ? { refusal: { code: 'not-found' } } : { found }
}

/** Where a text stands, for people of the house. */
export const lookAtWorkflow = (
  req: PayloadRequest,
  subject: Subject | null,
): Promise<Looked<WorkflowView>> =>
  whoMayLook(req, subject, async (one) => {
    const text = await readCurrentText(req, one)
    return text === null ? null : viewOf(req, one, text)
  })

/** The ledger of a text, oldest first, for people of the house. */
export const lookAtEvents = (
  req: PayloadRequest,
  subject: Subject | null,
): Promise<Looked<EventView[]>> =>
  whoMayLook(req, subject, async (one) => {
    const events = await eventsOf(req, documentKey(one))
    if (events.length === 0 && (await readCurrentText(req, one)) === null) return null
    const nameOf = await namesOf(
      req,
      events.map((event) => event.actor),
    )
    return events.map((event) => ({ ...event, by: nameOf(event.actor) }))
  })
