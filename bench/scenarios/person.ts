import type { Product } from '../../tests/support/product.js'
import type { BenchServer } from '../measure/startServer.js'

/** Requests to a server as the tests' helpers make them. */
export const sender =
  ({ origin }: BenchServer): Product['send'] =>
  async (method, address, { as, body } = {}) => {
    const response = await fetch(`${origin}${address}`, {
      method,
      headers: {
        ...(as !== undefined && { Authorization: `JWT ${as}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = { status: response.status, headers: response.headers }
    const told: unknown = await response.json()
    if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(told)}`)
    return { ...answer, body: told }
  }

/** Signs in; gives the token. */
export const signIn = async (server: BenchServer, name: string): Promise<string> => {
  const { body } = await sender(server)('POST', '/api/users/login', {
    body: { email: `${name}@example.org`, password: 'correct horse battery staple' },
  })
  return (body as { token: string }).token
}
