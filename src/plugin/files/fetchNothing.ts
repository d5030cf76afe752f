import { APIError, type AfterErrorHook } from 'payload'
import { sentenceOf } from '../../domain/refusals/refusals.js'

const code = 'file-by-address'

/**
 * Payload makes a file from any address that a client sends as `url` and `filename`, whatever
 * `pasteURL` says, and asks this just before it fetches: thrown here, nothing is asked of anybody.
 */
export const fetchNothing = (): never => {
  throw new APIError(sentenceOf({ code }), 400)
}

const causeOf = (error: object): object =>
  Object(Reflect.get(error, 'originalError') ?? error) as object

/** Payload wraps what is thrown there in a 500; whoever sent an address is told to send the file. */
export const sayNoFetching: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const { message: said } = causeOf(error) as { message?: string }
  if (said?.includes(sentenceOf({ code })) !== true) return
  const message = sentenceOf({ code }, req.i18n?.language)
  const data = { code }
  return {
    response: { errors: [{ name: 'Refused', data, message }] },
    status: 400,
    ...(graphqlResult === undefined
      ? {}
      : {
          graphqlResult: {
            ...graphqlResult,
            message,
            extensions: { ...graphqlResult.extensions, data, statusCode: 400 },
          },
        }),
  }
}
