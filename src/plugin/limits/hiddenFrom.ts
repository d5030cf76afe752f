import type { PayloadRequest } from 'payload'
import { canSee } from '../../domain/access/canSee.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import { onlookerOf } from '../people/personOf.js'
import { readState } from '../store/heads.js'
import { findRows } from '../store/rows.js'

/** Texts that are limited now, with their state. Few ever were: their events are found by type. */
export const limitedTexts = async (
  req: PayloadRequest,
): Promise<{ document: string; state: DocumentState }[]> => {
  const events = await findRows<{ document: string }>(
    req,
    machinery.ledger,
    { type: { equals: 'access-limited' } },
    { select: ['document'] },
  )
  const documents = [...new Set(events.map(({ document }) => document))]
  if (documents.length === 0) return []
  const heads = await findRows<{ key: string; state?: string | null }>(req, machinery.heads, {
    key: { in: documents },
  })
  return heads.flatMap(({ key, state }) => {
    const read = state ? (JSON.parse(state) as DocumentState) : null
    return read?.limit === undefined ? [] : [{ document: key, state: read }]
  })
}

/**
 * Keys of the texts that somebody of the house does not see. The server itself sees all; who is not
 * of the house sees no draft anyhow.
 */
export const hiddenFrom = async (req: PayloadRequest): Promise<ReadonlySet<string>> => {
  if (!isOfTheHouse(req)) return new Set()
  const limited = await limitedTexts(req)
  const onlooker = limited.length === 0 ? null : await onlookerOf(req)
  if (onlooker === null) return new Set()
  return new Set(
    limited.filter(({ state }) => !canSee(state.limit, onlooker)).map(({ document }) => document),
  )
}

/** Whether one text is not there for whoever asks. */
export const isHidden = async (req: PayloadRequest, document: string): Promise<boolean> => {
  // Nothing is called so, and PostgreSQL cannot even be asked.
  if (!isOfTheHouse(req) || document.includes('\0')) return false
  const { limit } = await readState(req, document)
  if (limit === undefined) return false
  const onlooker = await onlookerOf(req)
  return onlooker !== null && !canSee(limit, onlooker)
}
