import type { VerbInput } from '../../src/domain/workflow/request.js'
import type { Model } from './model.js'
import type { Stage } from './stage.js'

const sentence = 'Because the minister asked for it in the morning.'

/** All that any verb could ask for. */
export const inputFor = (stage: Stage, model: Model): VerbInput => {
  const amends = model.document.changeNotes.at(-1)?.sequence
  const link = model.document.pressLinks?.findLast(({ revokedAt }) => revokedAt === null)?.sequence
  return {
    recipient: 'A newsroom',
    ...(link === undefined ? {} : { link }),
    comment: sentence,
    reason: sentence,
    changeNote: sentence,
    // Far enough to be scheduled, near enough to come due within a history.
    at: new Date(stage.clock + 20_000).toISOString(),
    ...(amends === undefined ? {} : { amends }),
  }
}
