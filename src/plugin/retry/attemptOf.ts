import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'

/** What an attempt fills in or uses up, so that the next one must find it as it came. */
const own = [
  'body',
  'context',
  'data',
  'file',
  'files',
  'payloadDataLoader',
  'payloadUploadSizes',
  'query',
  'transactionID',
  'user',
] as const

/**
 * A request for one attempt at a write: data, files and context of its own and no transaction yet;
 * everything else, the headers of the answer too, is that of `req`. Its body has been read.
 */
export const attemptOf = (req: PayloadRequest): PayloadRequest => {
  const attempt = isolateObjectProperty(req, [...own])
  Object.assign(attempt, {
    body: null,
    context: { ...req.context },
    data: structuredClone(req.data),
    file: req.file && { ...req.file },
    files: req.files && { ...req.files },
    payloadUploadSizes: {},
    query: structuredClone(req.query),
    transactionID: undefined,
  })
  attempt.payloadDataLoader = getDataLoader(attempt)
  return attempt
}
