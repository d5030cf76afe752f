import type { CollectionSlug } from 'payload'
import { sha256 } from '../../domain/fingerprint/hash.js'
import { machinery } from '../collections/machinery.js'
import type { PersonRow } from '../people/personOf.js'
import { storedId } from '../runtime/subject.js'
import { runtimeOf } from '../runtime/runtime.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

/** Everybody in the ledger is somebody, under the digest that their salt and id give. */
export const checkPeople = async (record: EditorialRecord): Promise<Difference[]> => {
  const { req } = record
  const differences: Difference[] = []
  const rows = await findRows<PersonRow>(req, machinery.people, {})
  const known = new Set(rows.map((row) => row.digest))
  for (const row of rows) {
    if (sha256(`${row.salt}:${row.userId}`) !== row.digest)
      differences.push(
        difference(machinery.people, row.digest, 'salt and account do not give this digest'),
      )
    const user = await req.payload.db.findOne<{ id: string | number; name?: string }>({
      collection: runtimeOf(req.payload).options.users as CollectionSlug,
      req,
      where: { id: { equals: storedId(req.payload, row.userId) } },
    })
    if (user !== null && user !== undefined && (user.name ?? String(user.id)) !== row.name)
      differences.push(
        difference(machinery.people, row.digest, 'its name is not that of the account'),
      )
  }
  const speakers = new Set(record.rows.map((row) => row.actor))
  for (const document of record.chains.keys())
    if (document.startsWith('people/')) speakers.add(document.slice('people/'.length))
  for (const digest of speakers)
    if (!['system', 'unknown'].includes(digest) && !known.has(digest))
      differences.push(difference(machinery.people, digest, 'nobody is known under this digest'))
  return differences
}
