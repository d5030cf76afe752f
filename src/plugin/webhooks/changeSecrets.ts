import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { publicHeadKey } from '../store/heads.js'
import { changeEndpoint, readEndpoint } from './endpoints.js'
import { sealSecrets, secretsOf } from './secretsOf.js'
import { makeWebhookSecret } from './signature.js'

/** More than these were never removed by anybody who still needs them. */
const mostSecrets = 5

const change = <T>(
  payload: Payload,
  id: string,
  work: (req: PayloadRequest, sealed: string) => Promise<T>,
): Promise<T | null> =>
  engineOf(payload).inTransaction(
    payload,
    // One at a time: of two secrets made at once neither may be lost.
    { keys: [publicHeadKey], makeReq: () => createLocalReq({}, payload) },
    async (req) => {
      const endpoint = await readEndpoint(req, id)
      return endpoint === null ? null : work(req, endpoint.secrets)
    },
  )

const readable = (payload: Payload, sealed: string): readonly string[] => {
  try {
    return secretsOf(payload, sealed)
  } catch {
    // The server's own secret was changed: those of before are lost, and a new one is the way out.
    return []
  }
}

/** Gives an endpoint a new secret; the old ones sign beside it until they are removed. Null: no such endpoint. */
export const rotateSecret = (payload: Payload, id: string): Promise<string | null> =>
  change(payload, id, async (req, sealed) => {
    const secret = makeWebhookSecret()
    const secrets = [secret, ...readable(payload, sealed)].slice(0, mostSecrets)
    await changeEndpoint(req, id, { secrets: sealSecrets(payload, secrets) })
    return secret
  })

/** Leaves an endpoint its newest secret alone; gives how many were removed. Null: no such endpoint. */
export const removeOldSecrets = (payload: Payload, id: string): Promise<number | null> =>
  change(payload, id, async (req, sealed) => {
    const [newest, ...old] = secretsOf(payload, sealed)
    if (newest !== undefined && old.length > 0)
      await changeEndpoint(req, id, { secrets: sealSecrets(payload, [newest]) })
    return old.length
  })
