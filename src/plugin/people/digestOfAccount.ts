import { createLocalReq, type Payload } from 'payload'
import { machinery } from '../collections/machinery.js'
import { findRow } from '../store/rows.js'
import type { PersonRow } from './personOf.js'

/** Under which digest an account stands in the record; null: under none. */
export const digestOfAccount = async (
  payload: Payload,
  userId: string | number,
): Promise<string | null> => {
  const req = await createLocalReq({}, payload)
  const where = { userId: { equals: String(userId) } }
  return (await findRow<PersonRow>(req, machinery.people, where))?.digest ?? null
}
