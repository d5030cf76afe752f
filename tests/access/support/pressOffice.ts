import { randomUUID } from 'node:crypto'
import { getPayload, handleEndpoints, type TypedUser } from 'payload'
import type { Role } from '../../../src/domain/policy/roles.js'
import { testConfig } from '../../collections/support/testConfig.js'

const password = 'a password of a test'

/** A real Payload on an empty SQLite file, with the people a test asks for. */
export const pressOffice = async () => {
  const key = randomUUID()
  const config = await testConfig()
  const payload = await getPayload({ config, key })

  /** Makes an account as the server does, and gives it as `req.user`. */
  const hire = async (name: string, ...roles: Role[]): Promise<TypedUser> => {
    const email = `${name}@press.example`
    const account = await payload.create({
      collection: 'users',
      data: { email, password, name, roles },
    })
    return { ...account, collection: 'users' } as TypedUser
  }

  /** Sends a request the way a browser does. */
  const send = (method: string, path: string, body?: unknown): Promise<Response> =>
    handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request(`http://127.0.0.1:3000${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      }),
    })

  return { payload, hire, send, password }
}
