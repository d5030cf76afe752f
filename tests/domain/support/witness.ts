import type { Event } from './desk'

/**
 * What a bystander remembers who knows the promise and not the code: never asked by `decide` or
 * `apply`, so that a rule which is broken there is still known here.
 */
export type Witness = {
  /** Who wrote or handed in since the last approved text. */
  readonly writers: readonly string[]
  /** Who had written the text approved last; they count again if that approval is taken back. */
  readonly earlier: readonly string[]
  readonly hasNamelessWords: boolean
  readonly submitted: { readonly text: string; readonly at: string } | null
  /** The text whose approval stands. */
  readonly approved: string | null
  /** Whose approval stands. */
  readonly approvedBy: readonly string[]
  /** What those approvals were for, in a review with stages. */
  readonly places: readonly string[]
  /** What was promised for a time, and by whom. */
  readonly planned: { readonly text: string; readonly at: string; readonly by: string } | null
  /** What readers get, to the letter. */
  readonly shown: string | null
  /** Somebody else has looked at what is shown. */
  readonly isVouchedFor: boolean
  /** Who wrote or forced what nobody else has looked at yet; null: nothing is owed. */
  readonly owedBy: readonly string[] | null
  /** Nobody has touched the text since it was forced. */
  readonly isForcedText: boolean
}

export const newWitness: Witness = {
  writers: [],
  earlier: [],
  hasNamelessWords: false,
  submitted: null,
  approved: null,
  approvedBy: [],
  places: [],
  planned: null,
  shown: null,
  isVouchedFor: false,
  owedBy: null,
  isForcedText: false,
}

const union = (left: readonly string[], right: readonly string[]): readonly string[] =>
  right.every((one) => left.includes(one)) ? left : [...new Set([...left, ...right])]

const takenBack = (seen: Witness): Witness => ({
  ...seen,
  writers: union(seen.writers, seen.earlier),
  earlier: [],
  submitted: null,
  approved: null,
  approvedBy: [],
  places: [],
  planned: null,
})

/**
 * What is remembered after an event.
 * @param text what really lay in the database
 * @param needed how many different people must approve
 */
export const remember = (seen: Witness, event: Event, text: string, needed = 1): Witness => {
  switch (event.type) {
    case 'edited':
      return {
        ...seen,
        writers: event.actor === 'unknown' ? seen.writers : union(seen.writers, [event.actor]),
        hasNamelessWords: seen.hasNamelessWords || event.actor === 'unknown',
        submitted: null,
        approved: null,
        approvedBy: [],
        places: [],
        planned: null,
        isForcedText: false,
      }
    case 'submitted':
      return {
        ...seen,
        writers: union(seen.writers, [event.actor]),
        submitted: { text, at: event.at },
        approvedBy: [],
        places: [],
      }
    case 'approved': {
      const { stage, group } = event.details
      const approvedBy = union(seen.approvedBy, [event.actor])
      const places = stage === undefined ? [] : [...seen.places, `${stage}/${group ?? '-'}`]
      if (approvedBy.length < needed) return { ...seen, approvedBy, places }
      return { ...seen, approved: text, approvedBy, places, earlier: seen.writers, writers: [] }
    }
    case 'scheduled': {
      const planned = { text, at: event.details.at ?? '', by: event.actor }
      return event.details.isForced === true
        ? { ...seen, planned, submitted: null, approved: null, approvedBy: [], places: [] }
        : { ...seen, planned }
    }
    case 'unscheduled':
    case 'publish-failed':
      return { ...seen, planned: null }
    case 'recalled':
    case 'changes-requested':
    case 'rules-changed':
      return takenBack(seen)
    case 'unpublished':
      return {
        ...takenBack(seen),
        shown: null,
        isVouchedFor: false,
        owedBy: null,
        isForcedText: false,
      }
    case 'published':
      return {
        ...newWitness,
        shown: text,
        isVouchedFor: seen.approved === text,
      }
    case 'force-published':
      return {
        ...seen,
        submitted: null,
        approved: null,
        approvedBy: [],
        places: [],
        planned: null,
        shown: text,
        isVouchedFor: false,
        owedBy: union(
          seen.owedBy ?? [],
          union(seen.writers, [seen.planned?.by ?? event.actor, event.actor]),
        ),
        isForcedText: true,
      }
    case 'settled':
      return {
        ...seen,
        isVouchedFor: true,
        owedBy: null,
        writers: seen.isForcedText ? [] : seen.writers,
      }
    default:
      return seen
  }
}
