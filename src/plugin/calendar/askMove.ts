import type { PayloadRequest } from 'payload'
import type { CheckedRequest } from '../acts/checkVerbBody.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { onlookerOf } from '../people/personOf.js'
import { nameReleases } from '../releases/nameReleases.js'
import { runtimeOf } from '../runtime/runtime.js'
import { isRelease, subjectOf, type Subject } from '../runtime/subject.js'
import { moveOfRelease } from './moveOfRelease.js'
import { moveOfText, type MoveAnswer } from './moveOfText.js'

/** Which text or release, and what would be sent with the new schedule. */
export type MoveRequest = {
  readonly document: string
  readonly request: CheckedRequest
}

/** The governed text or release behind a key; null: there is none. */
const subjectNamed = (req: PayloadRequest, document: string): Subject | null => {
  const subject = subjectOf(document)
  const { collections, globals } = runtimeOf(req.payload).options
  const governed = subject.kind === 'global' ? globals : collections
  const isKnown = isRelease(subject) || Object.hasOwn(governed, subject.slug)
  // PostgreSQL cannot even be asked for a NUL.
  return isKnown && !document.includes('\0') ? subject : null
}

/**
 * Whether something that is scheduled could go out at another time instead: everything that
 * `schedule` asks is asked, as if the plan it has were given up already. Nothing is written. Moving
 * takes two steps of the workflow, and without this the second could be refused after the first.
 */
export const askMove = async (
  req: PayloadRequest,
  read: () => Promise<MoveRequest>,
): Promise<MoveAnswer> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { refusals: [stranger] }
  const { document, request } = await read()
  if ('refusal' in request) return { refusals: [request.refusal] }
  const actor = await onlookerOf(req)
  if (actor === null) return { refusals: [{ code: 'signed-out' }] }
  const subject = subjectNamed(req, document)
  if (subject === null || (await isHidden(req, document)))
    return { refusals: [{ code: 'not-found' }] }
  // Only DELETE leaves open which text is meant.
  const expected = request.expected === 'current' ? null : request.expected
  const asked = { actor, expected, input: request.input }
  const answer = isRelease(subject)
    ? await moveOfRelease(req, subject.id, asked)
    : await moveOfText(req, subject, asked)
  return { ...answer, refusals: await nameReleases(req, answer.refusals) }
}
