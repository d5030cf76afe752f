import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { Busy } from '../../database/errors.js'
import { documentsOf, readRelease, releaseKey } from './readRelease.js'

/** So often an act on a release begins anew because its members changed while it waited for them. */
const mostAttempts = 5

/** Milliseconds that all attempts of an act on a release may take: it does the work of many acts. */
const patience = 30_000

/** Ends a transaction whose locks are those of other members than the release has by now. */
class OtherMembers extends Error {}

type Options = {
  readonly id: string
  /** What is locked before the documents: the public head, if the act changes what is public. */
  readonly first: readonly string[]
  readonly makeReq: () => Promise<PayloadRequest>
}

const documentsNow = async (req: PayloadRequest, id: string): Promise<readonly string[]> => {
  const release = await readRelease(req, id)
  return release === null ? [] : documentsOf(release)
}

/**
 * One transaction that holds the locks of a release and of all its members: after the public head
 * in the order of their keys, so that two of them never wait for each other. Which members those
 * are can only be known once the release is locked; if they are others by then, it begins anew.
 */
export const inReleaseTransaction = async <T>(
  payload: Payload,
  { id, first, makeReq }: Options,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const documents = await documentsNow(await createLocalReq({}, payload), id)
    const locked = new Set([releaseKey(id), ...documents])
    try {
      return await engineOf(payload).inTransaction(
        payload,
        { keys: [...first, ...[...locked].sort()], makeReq, deadlineMs: patience },
        async (req) => {
          const now = await documentsNow(req, id)
          if (now.some((document) => !locked.has(document))) throw new OtherMembers()
          return work(req)
        },
      )
    } catch (error) {
      if (!(error instanceof OtherMembers)) throw error
    }
  }
  throw new Busy(`The members of ${releaseKey(id)} keep changing.`)
}
