import { refusalTable } from '../../../domain/refusals/refusalTable.js'
import { transitionOf } from '../../../domain/workflow/transitions.js'
import type { RefusalView } from '../../acts/refusalView.js'
import type { BarView } from '../barView.js'

/** What a draft lacks for submit, and whether a check stops it besides. */
export type MissingForSubmit = {
  readonly refusals: readonly RefusalView[]
  readonly isStoppedByChecks: boolean
}

/** What stands in the list of checks already. */
const isOfChecks = ({ code }: RefusalView): boolean => code === 'check-failed'

/** Content is only looked at once person and state allow the step. */
const isOfContent = ({ code }: RefusalView): boolean => {
  const table: Readonly<Record<string, { readonly status: number } | undefined>> = refusalTable
  return table[code]?.status === 422
}

/** Null where a text is no draft, or where nobody looked because its reader may not submit it. */
export const missingIn = (view: BarView): MissingForSubmit | null => {
  const from: readonly string[] | 'any' = transitionOf('submit').from
  if (view.members !== undefined || !from.includes(view.working.state)) return null
  const submit = view.verbs.find(({ verb }) => verb === 'submit')
  if (submit === undefined || !submit.refusals.every(isOfContent)) return null
  return {
    refusals: submit.refusals.filter((refusal) => !isOfChecks(refusal)),
    isStoppedByChecks: submit.refusals.some(isOfChecks),
  }
}
