import type { WebhookEvent } from './webhookEvents.js'

/** How the public finds a text; null: there never was anything to find. */
export type PublicStatus = 'live' | 'withdrawn' | 'gone' | 'redirected' | null

const isThere = (status: PublicStatus): boolean => status === 'live' || status === 'withdrawn'

/**
 * What a public event is to a receiver: it follows from what the public found before and finds
 * after, whatever the act was called in the house. Null: there was nothing to tell.
 */
export const webhookEventOf = (before: PublicStatus, after: PublicStatus): WebhookEvent | null => {
  if (!isThere(after)) return isThere(before) ? 'gone' : null
  if (!isThere(before)) return 'published'
  if (before === after) return 'changed'
  return after === 'withdrawn' ? 'withdrawn' : 'restored'
}
