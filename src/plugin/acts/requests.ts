import type { PayloadRequest } from 'payload'
import { sha256 } from '../../domain/fingerprint/hash.js'
import type { Actor } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { addRow, findRow } from '../store/rows.js'
import type { Outcome } from './runVerb.js'

type RequestRow = { request: string; answer: string }

const rowKey = (actor: Actor, key: string): string => sha256(`${actor.digest}:${key}`)

/** The answer a request with this key got; a refusal if the key served another request. */
export const recallAnswer = async (
  req: PayloadRequest,
  actor: Actor,
  key: string | undefined,
  request: string,
): Promise<Outcome | null> => {
  if (key === undefined) return null
  const row = await findRow<RequestRow>(req, machinery.requests, {
    key: { equals: rowKey(actor, key) },
  })
  if (row === null) return null
  return row.request === request
    ? (JSON.parse(row.answer) as Outcome)
    : { isDone: false, refusals: [{ code: 'key-reused' }] }
}

/** Keeps the answer in the act's own transaction, so that it is there exactly if the act is. */
export const rememberAnswer = async (
  req: PayloadRequest,
  actor: Actor,
  key: string | undefined,
  request: string,
  outcome: Outcome,
  now: string,
): Promise<void> => {
  if (key === undefined) return
  await addRow(req, machinery.requests, {
    key: rowKey(actor, key),
    request,
    answer: JSON.stringify(outcome),
    at: now,
  })
}
