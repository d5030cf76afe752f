import type { QueueItem } from '../queue/index.js'

/** Where a text that waits is seen to: one that waits for review on its page for that, others in their form. */
export const pageOf = ({ states }: QueueItem): '/review' | undefined =>
  states.includes('to-review') || states.includes('review-owed') ? '/review' : undefined
