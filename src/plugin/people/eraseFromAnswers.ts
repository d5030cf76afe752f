import type { PayloadRequest } from 'payload'
import { requestSeal } from '../acts/requests.js'
import { machinery } from '../collections/machinery.js'
import { changeRow, findRows } from '../store/rows.js'

type Answer = { key: string; request: string; answer: string; at: string }

/** A value in which a person is nobody any more: wherever their id stands beside a name, both go. */
const withoutPerson = (value: unknown, userId: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => withoutPerson(one, userId))
  if (typeof value !== 'object' || value === null) return value
  const isPerson = 'name' in value && 'id' in value && String(value.id) === userId
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      isPerson && (key === 'id' || key === 'name') ? null : withoutPerson(part, userId),
    ]),
  )
}

/**
 * Takes a person out of the answers that are kept for requests sent again, and seals those anew. The
 * record vouches for what an answer said of the text, not for names in it.
 */
export const eraseFromAnswers = async (req: PayloadRequest, userId: string): Promise<void> => {
  // The id alone would not do: to MongoDB's adapter it is no part of a text, but an id.
  const where = { answer: { contains: `"id":${JSON.stringify(userId)}` } }
  const rows = await findRows<Answer>(req, machinery.requests, where)
  for (const { id, key, request, answer, at } of rows) {
    const row = {
      key,
      request,
      answer: JSON.stringify(withoutPerson(JSON.parse(answer), userId)),
      at,
    }
    await changeRow(req, machinery.requests, id, { ...row, hash: requestSeal(row) })
  }
}
