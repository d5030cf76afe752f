import type { Resource } from '../schemas/resource.js'

/** An event as a publication has it, with the day on which it is held. */
export type CalendarEvent = {
  /** Name for good, the same in every edition. */
  readonly uid: string
  /** Grows with every edition, withdrawal and correction. */
  readonly sequence: number
  /** First day, `YYYY-MM-DD`, where it is held: days of the calendar have no time zone. */
  readonly start: string
  /** Last day, itself included. */
  readonly end: string
  /** How the text itself says when, where that is less exact than a day. */
  readonly dateText: string | null
  readonly place: string | null
  /** The dialogue that a side event belongs to. */
  readonly parentUid: string | null
  readonly resource: Resource & { readonly summary?: string; readonly kind?: string }
}
