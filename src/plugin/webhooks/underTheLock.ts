import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'

/** Runs in one transaction that holds the lock of a text, under which its deliveries change. */
export const underTheLock = <T>(
  payload: Payload,
  document: string,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> =>
  engineOf(payload).inTransaction(
    payload,
    { keys: [document], makeReq: () => createLocalReq({}, payload) },
    work,
  )
