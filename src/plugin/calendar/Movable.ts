import type { Plan } from './CalendarItem.js'

/** A text or release that can be moved to another time. */
export type Movable = {
  /** Document key, which is its place in the API too. */
  readonly document: string
  readonly title: string
  /** Where the admin has it. */
  readonly address: string
  readonly plan: Plan
}
