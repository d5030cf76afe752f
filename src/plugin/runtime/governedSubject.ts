import type { Payload } from 'payload'
import { rulesOf } from './runtime.js'
import { isRelease, type Subject } from './subject.js'

/** The governed text or the release that a collection and an id name, or a global alone; null: none is. */
export const governedSubject = (
  payload: Payload,
  slug: string,
  id: string | number | null | undefined,
): Subject | null => {
  const isGlobal = id === null || id === undefined || id === ''
  const subject: Subject = isGlobal
    ? { kind: 'global', slug }
    : { kind: 'collection', slug, id: String(id) }
  return rulesOf(payload, subject) === null && !isRelease(subject) ? null : subject
}
