import type { PayloadRequest } from 'payload'
import { checkVerbBody, type CheckedRequest } from '../acts/checkVerbBody.js'

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  return text.trim() === '' ? {} : JSON.parse(text)
}

/** Reads and checks what was sent with a verb: the body, and the expectation from body or header. */
export const readVerbRequest = async (req: PayloadRequest): Promise<CheckedRequest> => {
  let json: unknown
  try {
    json = await readJson(req)
  } catch {
    return { refusal: { code: 'body-invalid', params: { what: 'the body is not JSON' } } }
  }
  return checkVerbBody(json, req.headers.get('if-match'))
}
