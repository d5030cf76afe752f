import type { PayloadRequest } from 'payload'

/** The same request without its transaction, for a look before the document's lock is taken. */
export const outsideTransaction = (req: PayloadRequest): PayloadRequest =>
  Object.create(req, { transactionID: { value: undefined, writable: true } }) as PayloadRequest
