import { addDataAndFileToRequest, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { Refused } from '../runtime/refused.js'
import { attemptOf } from './attemptOf.js'
import { deepestBody, isTooDeep } from './isTooDeep.js'

/** Payload's own routes that write, of collections, accounts and globals. */
const writeRoutes: ReadonlySet<string> = new Set([
  'post /',
  'patch /',
  'patch /:id',
  'delete /',
  'delete /:id',
  'post /:id/duplicate',
  'post /versions/:id',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /forgot-password',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
  'post /:key',
  'delete /:key',
])

const refuse = (req: PayloadRequest, what: string): never => {
  throw new Refused([{ code: 'body-invalid', params: { what } }], req.i18n.language)
}

/** Reads what was sent, which must be a set of fields; Payload takes whatever JSON there is. */
const readBody = async (req: PayloadRequest): Promise<void> => {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof SyntaxError) refuse(req, 'the body is not JSON')
    throw error
  }
  if (isTooDeep(req.data)) refuse(req, `it is more than ${deepestBody} levels deep`)
  // Nothing was said of any field; Payload counts on a set of them.
  const data: unknown = (req.data ??= {})
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    refuse(req, 'the body is no set of fields')
}

const routeOf = ({ method, path }: Endpoint): string => `${method} ${path}`

/**
 * A route that writes, begun anew when it lost against other writers or the database was away for a
 * moment. Payload itself never tries again: one of two saves at once would be a 500.
 */
const repeated = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    // The body can be read once; each attempt gets a copy of what was in it.
    await readBody(req)
    return engineOf(req.payload).repeat(async () => endpoint.handler(attemptOf(req)))
  },
})

/** A project's own routes come before Payload's and are left as they are, even under the same path. */
const isPayloads = (endpoint: Endpoint, index: number, all: readonly Endpoint[]): boolean =>
  writeRoutes.has(routeOf(endpoint)) &&
  all.findLastIndex((other) => routeOf(other) === routeOf(endpoint)) === index

const repeatAll = (endpoints: Endpoint[] | false): Endpoint[] | false =>
  endpoints &&
  endpoints.map((endpoint, index, all) =>
    isPayloads(endpoint, index, all) ? repeated(endpoint) : endpoint,
  )

/** Puts it before every write route of Payload's REST API, sign-in included. */
export const repeatWrites = ({ collections, globals }: Payload): void => {
  for (const { config } of Object.values(collections))
    config.endpoints = repeatAll(config.endpoints)
  for (const config of globals.config) config.endpoints = repeatAll(config.endpoints)
}
