import type { Page } from '../page/page.js'
import type { Warning } from '../warning.js'

/** Grades of credit an organisation gets on a page. */
export type OrganisationRole =
  | 'guidance'
  | 'organiser'
  | 'co-organiser'
  | 'convener'
  | 'host'
  | 'co-host'
  | 'supporter'
  | 'issuer'
  | 'inviter'

/** An organisation as the page names it. */
export type OrganisationFact = {
  /** Its name without an article; the acronym where the page prints nothing else. */
  readonly name: string
  readonly acronym: string | null
  readonly kind:
    | 'ministry'
    | 'agency'
    | 'university'
    | 'alliance'
    | 'ngo'
    | 'company'
    | 'convention'
    | 'international-organisation'
    | null
  /** ISO 3166 alpha-2 */
  readonly country: string | null
  readonly role: OrganisationRole | null
}

export type PersonFunction = 'head' | 'speaker' | 'chair' | 'host' | 'signatory' | 'present'

/** Somebody who took part. `organisation` is the name of an {@link OrganisationFact}. */
export type ParticipantFact = {
  readonly name: string
  /** Told only where the page calls the person by one word of the name. */
  readonly familyName: string | null
  readonly givenName: string | null
  readonly post: string | null
  readonly organisation: string | null
  readonly country: string | null
  readonly side: 'ours' | 'theirs' | null
  readonly functions: readonly PersonFunction[]
}

/** Somebody the page cites and who did not take part. */
export type MentionFact = { readonly name: string; readonly post: string | null }

export type StatementFact = {
  readonly speaker: string
  readonly kind: 'remarks' | 'proposal' | 'appreciation' | 'hope'
  readonly text: string
}

export type OutcomeFact = {
  readonly kind: 'launch' | 'agreement' | 'declaration'
  readonly text: string
  readonly organisation: string | null
  readonly witnesses: string | null
}

/** When something was. Start and end are empty unless the page prints day, month and year. */
export type WhenFact = {
  readonly start: string | null
  readonly end: string | null
  readonly precision: 'day' | 'range' | 'weekday' | 'unknown'
  /** As printed. */
  readonly dateText: string | null
}

export type PlaceFact = { readonly city: string | null; readonly country: string | null }

export type SideEventFact = {
  readonly title: string
  readonly kind: 'forum' | 'seminar' | 'workshop' | 'exhibition' | 'side-event'
  readonly order: number
}

export type DialogueFact = {
  readonly title: string
  readonly ordinal: number | null
  readonly level: 'bilateral' | 'trilateral' | 'multilateral' | null
  readonly rank: 'ministers' | 'high-level' | 'senior-officials' | 'experts' | null
  readonly themes: readonly string[]
  readonly guidingStatement: string | null
  readonly basis: { readonly agreement: string; readonly dateText: string } | null
  readonly statedSideEventCount: number | null
  readonly sideEvents: readonly SideEventFact[]
}

export type ActivityKind =
  | 'meets'
  | 'attends'
  | 'speaks'
  | 'heads-delegation'
  | 'inspects'
  | 'chairs'
  | 'signs'
  | 'receives-call'

/** Everything a page tells, each fact once. Writing decides on which draft it stands. */
export type Facts = {
  readonly page: Page
  readonly kind: ActivityKind | null
  readonly status: 'planned' | 'held' | null
  readonly when: WhenFact
  readonly place: PlaceFact
  /** ISO 3166 alpha-2 of the parties, in the page's order. */
  readonly countries: readonly string[]
  /** Name of the organisation whose site the page stood on. */
  readonly ministry: string | null
  readonly organisations: readonly OrganisationFact[]
  readonly participants: readonly ParticipantFact[]
  readonly mentions: readonly MentionFact[]
  readonly statements: readonly StatementFact[]
  readonly outcomes: readonly OutcomeFact[]
  readonly dialogue: DialogueFact | null
  readonly warnings: readonly Warning[]
}
