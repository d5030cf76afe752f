import type { EventType, LedgerEvent } from '../../../domain/ledger/event.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'
import { statusesToldBefore } from './statusesToldBefore.js'

type Status = 'draft' | 'published'

/** What Payload's `_status` of a version says after the event that names it. */
const statusAfter: Partial<Record<EventType, Status>> = {
  edited: 'draft',
  published: 'published',
  'force-published': 'published',
  unpublished: 'draft',
}

/** What each version that the chain names must say; null where an event names none. */
const statusesOf = (chain: readonly LedgerEvent[]): Map<string, Status> | null => {
  const statuses = new Map<string, Status>()
  for (const { type, details } of chain) {
    const status = statusAfter[type]
    if (status === undefined) continue
    if (details.version === undefined) return null
    statuses.set(details.version, status)
  }
  return statuses
}

/** A version says that it is published where an event marked it so and none took it down, and only there. */
export const checkStatuses = (dossier: Dossier): Difference[] => {
  const { key, chain, text } = dossier
  if (text === null || text.problem !== null || chain.length === 0) return []
  const differences: Difference[] = []
  const say = (version: string, problem: string): void => {
    differences.push(difference(subjectOf(key).slug, `${key} version ${version}`, problem))
  }
  const isNoDraft = (version: string): void =>
    say(version, 'it says it is published, though it is not')
  for (const { id, status } of text.versions)
    if (status !== 'draft' && status !== 'published') say(id, 'it is neither a draft nor published')

  const statuses = statusesOf(chain)
  if (statuses === null) {
    const missing = statusesToldBefore(dossier, text.versions, isNoDraft)
    return [...differences, ...missing]
  }
  for (const { id, status } of text.versions) {
    // A save that changed nothing left a version that no event need name: a draft.
    const expected = statuses.get(id) ?? 'draft'
    statuses.delete(id)
    if (status === 'published' && expected === 'draft') isNoDraft(id)
    if (status === 'draft' && expected === 'published')
      say(id, 'it does not say that it was published')
  }
  for (const [id, status] of statuses)
    if (status === 'published') say(id, 'this version was published, and it is missing')
  return differences
}
