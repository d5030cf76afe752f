import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { checkVerbBody, type CheckedRequest } from '../acts/checkVerbBody.js'

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  return text.trim() === '' ? {} : JSON.parse(text)
}

/** Reads what was sent and checks it: the body, and the expectation from body or header. */
export const readBodyWith = async <Checked>(
  req: PayloadRequest,
  check: (body: unknown, ifMatch: string | null) => Checked,
): Promise<Checked | { refusal: Refusal }> => {
  let json: unknown
  try {
    json = await readJson(req)
  } catch {
    return { refusal: { code: 'body-invalid', params: { what: 'the body is not JSON' } } }
  }
  return check(json, req.headers.get('if-match'))
}

/** The same for a verb about a text. */
export const readVerbRequest = (req: PayloadRequest): Promise<CheckedRequest> =>
  readBodyWith(req, checkVerbBody)
