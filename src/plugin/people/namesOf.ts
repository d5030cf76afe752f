import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { findRows } from '../store/rows.js'
import type { PersonRow } from './personOf.js'

/** A person as the API shows one; one whose name was erased has neither id nor name. */
export type Person = { readonly id: string | null; readonly name: string | null }

/** Names behind digests, all in one read. */
export const namesOf = async (
  req: PayloadRequest,
  digests: readonly string[],
): Promise<(digest: string) => Person> => {
  const wanted = [...new Set(digests)]
  const rows =
    wanted.length === 0
      ? []
      : await findRows<PersonRow>(req, machinery.people, { digest: { in: wanted } })
  const people = new Map(
    rows.map((row) => [row.digest, { id: row.userId, name: row.name ?? null }]),
  )
  return (digest) =>
    people.get(digest) ?? {
      id: null,
      name: digest === 'system' || digest === 'unknown' ? digest : null,
    }
}
