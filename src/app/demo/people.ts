import type { Payload } from 'payload'

import type { Role } from '../../domain/policy/roles.js'
import { oneTimePassword } from '../server/oneTimePassword.js'

/** The two people who walk the sample page. */
export const demoPeople = [
  { email: 'officer@communique.example', name: 'Press Officer', role: 'press-officer' },
  { email: 'approver@communique.example', name: 'Approver', role: 'approver' },
] as const satisfies readonly { email: string; name: string; role: Role }[]

/** The first administrator's address, unless COMMUNIQUE_ADMIN_EMAIL names another. */
export const demoAdministrator = 'administrator@communique.example'

/** Passwords this run knows, by e-mail address. */
export type Passwords = Map<string, string>

/** Makes whoever of the two is missing and notes their passwords. */
export async function addPeople(payload: Payload, passwords: Passwords): Promise<void> {
  for (const { email, name, role } of demoPeople) {
    if (await findPerson(payload, email)) continue
    const password = oneTimePassword()
    await payload.create({
      collection: 'users',
      data: { email, name, password, roles: [role] },
      overrideAccess: true,
    })
    passwords.set(email, password)
  }
}

/** Gives those of the two whose password this run does not know a new one. */
export async function renewPasswords(payload: Payload, passwords: Passwords): Promise<void> {
  for (const { email } of demoPeople) {
    const person = passwords.has(email) ? null : await findPerson(payload, email)
    if (!person) continue
    const password = oneTimePassword()
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { password },
      overrideAccess: true,
    })
    passwords.set(email, password)
  }
}

/** The account with an address, or null. */
export async function findPerson(payload: Payload, email: string) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
