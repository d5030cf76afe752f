import type { AfterErrorHook } from 'payload'
import { Busy, DatabaseTrouble } from '../../database/errors.js'
import { sentenceOf } from '../../domain/refusals/refusals.js'
import type { RefusalCode } from '../../domain/refusals/refusalTable.js'
import { isAccountOutOfReach } from '../people/isAccountOutOfReach.js'

/** Seconds after which it is worth trying again (RFC 9110, 10.2.3). */
export const retryAfter = (code: string): string => (code === 'busy' ? '1' : '5')

const causeOf = (error: object): unknown => Reflect.get(error, 'originalError') ?? error

const codeOf = async (
  cause: unknown,
  req: Parameters<AfterErrorHook>[0]['req'],
): Promise<RefusalCode | null> => {
  if (cause instanceof Busy || cause instanceof DatabaseTrouble) return cause.code
  // Payload takes a person whose account could not be read for nobody, and says "forbidden".
  const status: unknown = Reflect.get(Object(cause), 'status')
  const isShutOut = status === 401 || status === 403
  return isShutOut && (await isAccountOutOfReach(req)) ? 'database-away' : null
}

/** A database that cannot work now is told as 503, by REST and GraphQL, with when to try again. */
export const sayDatabaseTrouble: AfterErrorHook = async ({ error, graphqlResult, req }) => {
  const code = await codeOf(causeOf(error), req)
  if (code === null) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', retryAfter(code))
  const message = sentenceOf({ code }, req.i18n?.language)
  const data = { code }
  return {
    response: { errors: [{ name: code === 'busy' ? 'Busy' : 'DatabaseTrouble', data, message }] },
    status: 503,
    ...(graphqlResult === undefined
      ? {}
      : {
          graphqlResult: {
            ...graphqlResult,
            message,
            extensions: { ...graphqlResult.extensions, data, statusCode: 503 },
          },
        }),
  }
}
