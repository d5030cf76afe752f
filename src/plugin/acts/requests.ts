import type { PayloadRequest } from 'payload'
import { hashOf, sha256 } from '../../domain/fingerprint/hash.js'
import type { Actor } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { addRow, findRow } from '../store/rows.js'
import type { OutcomeOf } from './outcome.js'
import type { WorkflowView } from './viewOf.js'

type RequestRow = { request: string; answer: string }

/** The name of a request in its row and in the event it led to. */
export const requestKey = (actor: Actor, key: string): string => sha256(`${actor.digest}:${key}`)

/** What a row says, sealed, so that `verify` sees a change. */
export const requestSeal = (row: {
  key: string
  request: string
  answer: string
  at: string
}): string => hashOf({ key: row.key, request: row.request, answer: row.answer, at: row.at })

/** The answer a request with this key got; a refusal if the key served another request. */
export const recallAnswer = async <View = WorkflowView>(
  req: PayloadRequest,
  actor: Actor,
  key: string | undefined,
  request: string,
): Promise<OutcomeOf<View> | null> => {
  if (key === undefined) return null
  const row = await findRow<RequestRow>(req, machinery.requests, {
    key: { equals: requestKey(actor, key) },
  })
  if (row === null) return null
  return row.request === request
    ? (JSON.parse(row.answer) as OutcomeOf<View>)
    : { isDone: false, refusals: [{ code: 'key-reused' }] }
}

/** Keeps the answer in the act's own transaction, so that it is there exactly if the act is. */
export const rememberAnswer = async <View>(
  req: PayloadRequest,
  actor: Actor,
  key: string | undefined,
  request: string,
  outcome: OutcomeOf<View>,
  now: string,
): Promise<void> => {
  if (key === undefined) return
  const row = { key: requestKey(actor, key), request, answer: JSON.stringify(outcome), at: now }
  await addRow(req, machinery.requests, { ...row, hash: requestSeal(row) })
}
