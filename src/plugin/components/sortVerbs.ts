import type { BarView } from './barView.js'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import { notesIn } from './notesIn.js'

export type Offered = BarView['verbs'][number]

/** Refusals that only say "not at this point": nothing the reader could mend or ask somebody for. */
const stateCodes = [
  'wrong-state',
  'wrong-public-state',
  'cannot-be-taken-down',
  'author-known',
  'no-press-links',
  'nothing-waits',
  'not-claimed',
  'claim-of-another',
]

/** Rare or drastic steps, which never stand beside the everyday ones. */
const rare: readonly OfferedVerb[] = [
  'force-publish',
  'force-schedule',
  'archive',
  'make-press-link',
  'amend-note',
  'name-author',
  'cancel',
]

/** This has its own button beside each link. */
const notInBar: readonly OfferedVerb[] = ['revoke-press-link']

/** The step that leads on, most advanced first. */
const forward: readonly OfferedVerb[] = [
  'publish',
  'approve',
  'submit',
  'settle',
  'restore',
  'unschedule',
]

const isAgainstState = ({ refusals }: Offered): boolean =>
  refusals.some(({ code }) => stateCodes.includes(code))

/**
 * The steps to show at once, those behind "more", those that have no place at this point, and the
 * one that leads on.
 */
export const sortVerbs = (
  view: BarView,
): {
  shown: Offered[]
  more: Offered[]
  outOfPlace: OfferedVerb[]
  primary: OfferedVerb | undefined
} => {
  const isOwnClaim = view.verbs.some(({ allowed, verb }) => verb === 'release-claim' && allowed)
  const usable = view.verbs.filter(
    ({ verb }) =>
      !notInBar.includes(verb) &&
      (verb !== 'amend-note' || notesIn(view).length > 0) &&
      (verb !== 'claim' || !isOwnClaim),
  )
  const inPlace = usable.filter((one) => !isAgainstState(one))
  const shown = inPlace.filter(({ verb }) => !rare.includes(verb))
  const more = inPlace.filter(({ verb }) => rare.includes(verb))
  const outOfPlace = usable.filter(isAgainstState).map(({ verb }) => verb)
  const primary = forward.find((verb) => shown.some((one) => one.verb === verb && one.allowed))
  return { shown, more, outOfPlace, primary }
}
