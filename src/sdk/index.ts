export {
  createClient,
  cursorIn,
  type Client,
  type ClientOptions,
  type Found,
} from './createClient.js'
export { memoryCache, type Cache, type Kept } from './cache.js'
export { Problem } from './Problem.js'
export {
  verifyWebhook,
  type VerifiedWebhook,
  type WebhookHeaders,
  type WebhookRefusal,
} from './verifyWebhook.js'
export type * from './types.js'
