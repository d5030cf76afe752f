import type { DeliveryEvent } from './webhookEvents.js'

/** What an endpoint asked for. */
export type Subscription = {
  /** Empty: all. */
  readonly events: readonly DeliveryEvent[]
  /** Slugs of collections and globals; empty: all. */
  readonly types: readonly string[]
}

/** Whether an endpoint is a shared cache: it is told what to forget, and nothing else. */
export const isCache = ({ events }: Pick<Subscription, 'events'>): boolean =>
  events.includes('purge')

/** Whether an endpoint is to be told of an event of a text of this type. */
export const wantsEvent = (
  { events, types }: Subscription,
  event: DeliveryEvent,
  type: string,
): boolean =>
  (events.length === 0 || events.includes(event)) && (types.length === 0 || types.includes(type))
