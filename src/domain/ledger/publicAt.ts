import type { TextEvent } from './versionAt.js'

/** What the public could read of one document. */
export type PublicAt<Event extends TextEvent> = {
  /** Nothing yet; a text; a text with the notice that it is withdrawn; the reason why it is gone. */
  readonly kind: 'nothing' | 'text' | 'withdrawn' | 'gone'
  /** The publication of the text that was public last. */
  readonly published: Event | null
  /** What made it so: the publication, or what was done to it since. */
  readonly since: Event | null
}

const kinds: Partial<Record<TextEvent['type'], PublicAt<TextEvent>['kind']>> = {
  published: 'text',
  'force-published': 'text',
  withdrawn: 'withdrawn',
  restored: 'text',
  unpublished: 'gone',
}

const publications: readonly TextEvent['type'][] = ['published', 'force-published']

/**
 * What the public read of a document at an instant, and of which publication it was the text.
 * @param events those of the document, oldest first
 * @param instant ISO 8601, UTC; whatever was done in that millisecond counts. Without it: what it
 * reads after all of them, whatever a clock said that was set back.
 */
export const publicAt = <Event extends TextEvent>(
  events: readonly Event[],
  instant?: string,
): PublicAt<Event> => {
  const until = events.filter(({ at }) => instant === undefined || at <= instant)
  const since = until.findLast(({ type }) => kinds[type] !== undefined) ?? null
  const kind = since === null ? 'nothing' : (kinds[since.type] ?? 'nothing')
  const published = until.findLast(({ type }) => publications.includes(type)) ?? null
  return { kind, published, since }
}
