import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

/** The person who imports, as Payload knows them; they count as the author of every draft. */
export type Importer = {
  readonly id: string | number
  readonly collection: string
  readonly [field: string]: unknown
}

/** One page's writing: every operation runs as the importer, in English, in one transaction. */
export type Session = {
  readonly payload: Payload
  /** Arguments every operation takes. A fresh request each: hooks keep notes on it. */
  readonly each: () => Promise<{
    req: PayloadRequest
    user: Importer
    overrideAccess: false
    locale: 'en'
    depth: 0
  }>
}

/** Makes a session on an open transaction. */
export const openSession = (
  payload: Payload,
  user: Importer,
  transaction: PayloadRequest,
): Session => ({
  payload,
  each: async () => {
    const req = await createLocalReq({ user, locale: 'en' }, payload)
    if (transaction.transactionID !== undefined) req.transactionID = transaction.transactionID
    return { req, user, overrideAccess: false, locale: 'en', depth: 0 }
  },
})
