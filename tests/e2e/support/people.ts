import { randomUUID } from 'node:crypto'
import type { Role } from '../../../src/domain/policy/roles.js'
import { ask } from './site.js'

/** Somebody of the house, signed in to the API. */
export type Person = { readonly name: string; readonly email: string; readonly token: string }

/** Everybody's. */
export const password = process.env.COMMUNIQUE_ADMIN_PASSWORD ?? ''

const tokenOf = async (email: string): Promise<string> => {
  const { token } = await ask('POST', '/api/users/login', undefined, { email, password })
  if (typeof token !== 'string') throw new Error(`${email} could not sign in.`)
  return token
}

let known: Promise<Person> | undefined

/** Who made the house, and its people. */
export const administrator = (): Promise<Person> => {
  const email = process.env.COMMUNIQUE_ADMIN_EMAIL ?? ''
  known ??= tokenOf(email).then((token) => ({ name: 'Administrator', email, token }))
  return known
}

/** Makes an account; the walks share one database, so that names may come again and addresses not. */
export const makePerson = async (
  name: string,
  role: Role,
  email = `${randomUUID()}@example.org`,
): Promise<Person> => {
  const { token } = await administrator()
  const made = await ask('POST', '/api/users', token, { email, name, password, roles: [role] })
  if (made.doc === undefined) throw new Error(JSON.stringify(made))
  return { name, email, token: await tokenOf(email) }
}

/** Makes people of the house by what they do. */
export const makePeople = async <Name extends string>(
  roles: Readonly<Record<Name, Role>>,
): Promise<Record<Name, Person>> => {
  const people: Partial<Record<Name, Person>> = {}
  for (const name of Object.keys(roles) as Name[])
    people[name] = await makePerson(name, roles[name])
  return people as Record<Name, Person>
}
