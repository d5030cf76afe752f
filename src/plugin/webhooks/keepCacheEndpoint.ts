import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { isCache } from '../../domain/webhooks/wantsEvent.js'
import { runtimeOf } from '../runtime/runtime.js'
import { publicHeadKey } from '../store/heads.js'
import { changeEndpoint, readEndpoints } from './endpoints.js'
import { webhooksSlug } from './webhooksSlug.js'

/** By this description the endpoint is known that stands for the variable. */
const description = 'PURGE_URL'

/**
 * Keeps one endpoint for the shared cache that the options name: made when there is none, led to a
 * new address, switched off when there is no cache any more. What it was not told while it was off it
 * is told when it is on again.
 */
export const keepCacheEndpoint = (payload: Payload): Promise<void> =>
  engineOf(payload).inTransaction(
    payload,
    // Nodes that start together make one.
    { keys: [publicHeadKey], makeReq: () => createLocalReq({}, payload) },
    async (req) => {
      const { purge } = runtimeOf(payload).options.webhooks
      const kept = (await readEndpoints(req)).find(
        (one) => one.description === description && isCache(one),
      )
      if (kept === undefined) {
        if (purge === null) return
        await payload.create({
          collection: webhooksSlug as CollectionSlug,
          data: { url: purge.url, description, events: ['purge'], isEnabled: true },
          req,
        })
      } else if (kept.isEnabled !== (purge !== null) || (purge?.url ?? kept.url) !== kept.url) {
        await changeEndpoint(req, kept.id, {
          isEnabled: purge !== null,
          ...(purge !== null && { url: purge.url }),
        })
      }
    },
  )
