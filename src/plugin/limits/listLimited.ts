import type { PayloadRequest } from 'payload'
import { canSee } from '../../domain/access/canSee.js'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { Role } from '../../domain/policy/roles.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { onlookerOf } from '../people/personOf.js'
import { subjectOf } from '../runtime/subject.js'
import { limitedTexts } from './hiddenFrom.js'

/** A limited text, without a word of what it says. */
export type LimitedView = {
  collection: string
  id: string | null
  sequence: number
  fingerprint: string | null
  people: Person[]
  roles: Role[]
  by: Person
  at: string
  reason: LocalizedText | null
}

/**
 * Limited texts: to everybody those they see, to administrators all, since they lift a limit that
 * nobody else can.
 */
export const listLimited = async (req: PayloadRequest): Promise<LimitedView[]> => {
  const onlooker = await onlookerOf(req)
  if (onlooker === null) return []
  const shown = (await limitedTexts(req)).flatMap(({ document, state: { limit, ...state } }) =>
    limit !== undefined && (onlooker.roles.includes('administrator') || canSee(limit, onlooker))
      ? [{ subject: subjectOf(document), limit, state }]
      : [],
  )
  const nameOf = await namesOf(
    req,
    shown.flatMap(({ limit }) => [...limit.people, limit.by]),
  )
  return shown.map(({ subject, limit, state }) => ({
    collection: subject.slug,
    id: subject.kind === 'global' ? null : subject.id,
    sequence: state.sequence,
    fingerprint: state.fingerprint,
    people: limit.people.map(nameOf),
    roles: [...limit.roles],
    by: nameOf(limit.by),
    at: limit.at,
    reason: limit.reason,
  }))
}
