import type { AfterErrorHook } from 'payload'
import { sentenceOf } from '../../domain/refusals/refusals.js'

/** What busboy, by which Payload reads forms, says of bodies that are none; plain errors without a status. */
const unreadable =
  /^(Malformed part header|Malformed content type|Malformed urlencoded form|Missing Content-Type|Multipart: Boundary not found|Unexpected end of form|Unsupported content type)/

/** A form that cannot be read is the sender's to mend: 400, where Payload says 500. */
export const sayBodyTrouble: AfterErrorHook = ({ error, req }) => {
  if (Reflect.get(error, 'status') !== undefined || !unreadable.test(error.message)) return
  const refusal = { code: 'body-invalid', params: { what: error.message } } as const
  const message = sentenceOf(refusal, req.i18n?.language)
  return {
    response: { errors: [{ name: 'BodyInvalid', data: { code: refusal.code }, message }] },
    status: 400,
  }
}
