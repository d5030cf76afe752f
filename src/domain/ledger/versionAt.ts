import type { LedgerEvent } from './event.js'

/** What has to be known of an event to find the text it is about. */
export type TextEvent = Pick<LedgerEvent, 'sequence' | 'type' | 'at' | 'details'>

/**
 * The version that holds the text as it was after the event of that number; undefined where nothing
 * had been saved by then. Versions never change, so this names one text for good.
 * @param events those of one document, oldest first
 */
export const versionAt = (events: readonly TextEvent[], sequence: number): string | undefined =>
  events.findLast((event) => event.type === 'edited' && event.sequence <= sequence)?.details.version
