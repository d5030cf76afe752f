import type { LocalizedText } from '../../domain/languages/languages.js'
import type { ForcedPlan } from '../../domain/workflow/documentState.js'

/** What can happen to a text on a day. */
export type CalendarKind =
  'scheduled' | 'late' | 'failed' | 'published' | 'review-due' | 'assignment-due'

/** By what something that is to go out can be moved. */
export type Plan = {
  /** What whoever moves it has seen. */
  readonly sequence: number
  readonly fingerprint: string | null
  /** It has to be unscheduled first: a text is scheduled for one time only. */
  readonly isScheduled: boolean
  /** The day of it in the calendar, on the clock of the site. */
  readonly day: string
  /** When, on the clock of its own zone: `2026-11-27T09:00`. */
  readonly time: string
  /** IANA name. */
  readonly timeZone: string
  /** What is said anew where it goes out without approval; null: it is approved. */
  readonly forced: Pick<ForcedPlan, 'changeNote' | 'dueAt' | 'kind' | 'reason'> | null
}

/** Something in the calendar, before its title was looked up. */
export type FoundItem = {
  /** Document key of the text or release. */
  readonly document: string
  readonly kind: CalendarKind
  readonly at: string
  /** Without approval. */
  readonly isForced: boolean
  /** It cannot go out then: its time lies in a black-out. */
  readonly isBlackedOut: boolean
  /** It is late, failed or overdue, and nobody has seen to it yet. */
  readonly isUrgent: boolean
  /** Of a release: how many texts go out with it. */
  readonly texts: number | null
  /** Null: it cannot be moved. */
  readonly plan: Plan | null
}

/** Something in the calendar. */
export type CalendarItem = FoundItem & {
  readonly collection: string
  /** Null for a global. */
  readonly id: string | null
  readonly title: LocalizedText | null
}
