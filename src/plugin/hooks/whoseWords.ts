import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { documentKey } from '../runtime/subject.js'
import { readState } from '../store/heads.js'
import { eventsOf } from '../store/ledger.js'

export type Words = { readonly brought: readonly string[]; readonly bringsUnknownAuthor: boolean }

const nobody: Words = { brought: [], bringsUnknownAuthor: false }

/** Whose words a duplicate brings with it: those who worked on its source since it was last approved. */
export const wordsOfSource = async (
  req: PayloadRequest,
  slug: string,
  id: string,
): Promise<Words> => {
  const state = await readState(req, documentKey({ kind: 'collection', slug, id }))
  if (state.sequence === 0) return { brought: [], bringsUnknownAuthor: true }
  return {
    brought: [...state.contributors, ...state.approvedContributors].map((deed) => deed.person),
    bringsUnknownAuthor: state.hasUnknownAuthor,
  }
}

/** Who was named for words of unknown authors, and who named; null where nobody was after them. */
const namedFor = (
  events: readonly LedgerEvent[],
  edits: readonly LedgerEvent[],
): string[] | null => {
  const unknown = edits.filter(({ details }) => details.hasUnknownAuthor === true)
  const [first] = unknown
  if (first === undefined) return []
  const named = events.filter(
    ({ sequence, type }) => type === 'author-named' && sequence > first.sequence,
  )
  const isEachNamed = unknown.every((edit) =>
    named.some(({ sequence }) => sequence > edit.sequence),
  )
  return isEachNamed
    ? named.flatMap(({ actor, details }) => [details.author ?? actor, actor])
    : null
}

/**
 * Whose words a restored version brings back: those who wrote up to it since the publication before
 * it. A version whose content was published as it is was approved by somebody else already.
 */
export const wordsOfVersion = async (
  req: PayloadRequest,
  document: string,
  versionId: string | number,
): Promise<Words> => {
  const events = await eventsOf(req, document)
  const saved = events.find(
    ({ type, details }) => type === 'edited' && details.version === String(versionId),
  )
  if (saved === undefined) return { brought: [], bringsUnknownAuthor: true }
  const wasPublished = events.some(
    (event) => event.type === 'published' && event.fingerprint === saved.fingerprint,
  )
  if (wasPublished) return nobody
  const since = events.findLastIndex(
    (event) => event.type === 'published' && event.sequence < saved.sequence,
  )
  const edits = events.filter(
    (event, index) => index > since && event.sequence <= saved.sequence && event.type === 'edited',
  )
  const named = namedFor(events, edits)
  return {
    brought: [
      ...new Set([
        ...edits.flatMap((event) => [event.actor, ...(event.details.brought ?? [])]),
        ...(named ?? []),
      ]),
    ].filter((person) => person !== 'unknown'),
    bringsUnknownAuthor: named === null,
  }
}
