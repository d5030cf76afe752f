import type { PayloadRequest } from 'payload'
import type { PersonBehind } from '../../domain/evidence/evidence.js'
import { machinery } from '../collections/machinery.js'
import type { PersonRow } from '../people/personOf.js'
import { findRows } from '../store/rows.js'

/** Who is behind some digests, in their order; nobody can tell any more of those who are missing. */
export const readPeopleBehind = async (
  req: PayloadRequest,
  digests: readonly string[],
): Promise<PersonBehind[]> => {
  const rows = await findRows<PersonRow>(req, machinery.people, { digest: { in: [...digests] } })
  const known = new Map(rows.map((row) => [row.digest, row]))
  return digests.map((digest) => {
    const row = known.get(digest)
    return row === undefined
      ? { digest, isErased: true }
      : { digest, salt: row.salt, id: row.userId, name: row.name ?? null }
  })
}
