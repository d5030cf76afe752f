import type { PayloadRequest } from 'payload'
import { machinery } from '../../collections/machinery.js'
import { findRows } from '../../store/rows.js'
import type { StoredEvent } from './stored.js'

/** Of some digests, those whose names were erased, as their own chains say. */
export const readErased = async (
  req: PayloadRequest,
  digests: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (digests.length === 0) return new Set()
  const keys = [...new Set(digests)].map((digest) => `people/${digest}`)
  const rows = await findRows<StoredEvent>(
    req,
    machinery.ledger,
    { and: [{ document: { in: keys } }, { type: { equals: 'name-erased' } }] },
    { select: ['document'] },
  )
  return new Set(rows.map(({ document }) => document.slice('people/'.length)))
}
