import type { PayloadRequest } from 'payload'
import type { Evidence } from '../../domain/evidence/evidence.js'
import type { ReleaseEvidence } from '../../domain/evidence/releaseEvidence.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { gatherEvidence } from '../evidence/gatherEvidence.js'
import { gatherReleaseEvidence } from '../evidence/gatherReleaseEvidence.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { readRelease } from '../releases/readRelease.js'
import { releaseViewOf, type ReleaseView } from '../releases/releaseView.js'
import { readCurrentText } from '../runtime/currentText.js'
import { documentKey, isRelease, type Subject } from '../runtime/subject.js'
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

/** Where a text or a release stands, for people of the house. */
export const lookAtWorkflow = (
  req: PayloadRequest,
  subject: Subject | null,
): Promise<Looked<WorkflowView | ReleaseView>> =>
  whoMayLook<WorkflowView | ReleaseView>(req, subject, async (one) => {
    if (isRelease(one)) {
      const release = await readRelease(req, one.id)
      return release === null ? null : releaseViewOf(req, release)
    }
    const text = await readCurrentText(req, one)
    return text === null ? null : viewOf(req, one, text)
  })

/** The ledger of a text or a release, oldest first, for people of the house. */
export const lookAtEvents = (
  req: PayloadRequest,
  subject: Subject | null,
): Promise<Looked<EventView[]>> =>
  whoMayLook(req, subject, async (one) => {
    const events = await eventsOf(req, documentKey(one))
    const isEmpty = events.length === 0
    if (isEmpty && (isRelease(one) || (await readCurrentText(req, one)) === null)) return null
    const nameOf = await namesOf(
      req,
      events.map((event) => event.actor),
    )
    return events.map((event) => ({ ...event, by: nameOf(event.actor) }))
  })

/** The evidence of a text or a release, for people of the house. Nobody gets that of a text they do not see. */
export const lookAtEvidence = async (
  req: PayloadRequest,
  subject: Subject | null,
): Promise<Looked<Evidence | ReleaseEvidence>> => {
  const looked = await whoMayLook<Evidence | ReleaseEvidence>(req, subject, (one) =>
    isRelease(one) ? gatherReleaseEvidence(req, one.id) : gatherEvidence(req, documentKey(one)),
  )
  if ('refusal' in looked || looked.found.kind === 'communique-evidence') return looked
  for (const { document } of looked.found.members)
    if (await isHidden(req, document)) return { refusal: { code: 'member-hidden', document } }
  return looked
}
