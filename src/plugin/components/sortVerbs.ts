import type { WorkflowView } from '../acts/viewOf.js'
import type { AnyVerb } from '../acts/anyVerb.js'

export type Offered = WorkflowView['verbs'][number]

/** Refusals that only say "not at this point": nothing the reader could mend or ask somebody for. */
const stateCodes = [
  'wrong-state',
  'wrong-public-state',
  'cannot-be-taken-down',
  'author-known',
  'nothing-waits',
  'not-claimed',
  'claim-of-another',
]

/** Rare or drastic steps, which never stand beside the everyday ones. */
const rare: readonly AnyVerb[] = [
  'force-publish',
  'force-schedule',
  'archive',
  'amend-note',
  'name-author',
]

/** These need facts that the bar does not ask for; the API takes them. */
const notInBar: readonly AnyVerb[] = ['amend-note', 'name-author']

/** The step that leads on, most advanced first. */
const forward: readonly AnyVerb[] = [
  'publish',
  'approve',
  'submit',
  'settle',
  'restore',
  'unschedule',
]

const isAgainstState = ({ refusals }: Offered): boolean =>
  refusals.some(({ code }) => stateCodes.includes(code))

/** The steps to show at once, those behind "more", and the one that leads on. */
export const sortVerbs = (
  offered: readonly Offered[],
): { shown: Offered[]; more: Offered[]; primary: AnyVerb | undefined } => {
  const usable = offered.filter(({ verb }) => !notInBar.includes(verb))
  const shown = usable.filter((one) => !rare.includes(one.verb) && !isAgainstState(one))
  const more = usable.filter((one) => !shown.includes(one))
  const primary = forward.find((verb) => shown.some((one) => one.verb === verb && one.allowed))
  return { shown, more, primary }
}
