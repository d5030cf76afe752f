import type { Payload } from 'payload'

/** The account behind an e-mail address, or null. Addresses are stored in small letters. */
export const findPerson = async (payload: Payload, email: string) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    depth: 0,
    limit: 1,
  })
  return docs[0] ?? null
}
