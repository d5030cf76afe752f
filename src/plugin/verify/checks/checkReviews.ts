import { genesisHash } from '../../../domain/ledger/seal.js'
import { approvalRulesHash } from '../../../domain/stages/approvalRules.js'
import { isReviewComplete, openNeeds } from '../../../domain/stages/stages.js'
import { emptyState, type DocumentState } from '../../../domain/workflow/documentState.js'
import { apply } from '../../../domain/workflow/fold.js'
import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import { isDocumentKey, type Dossier } from '../read/dossier.js'

type Event = Dossier['chain'][number]

/** What is wrong with an event of a review with stages; null: nothing. */
const problemOf = (before: DocumentState, after: DocumentState, event: Event): string | null => {
  const { details, type } = event
  if (type === 'submitted' && details.checks?.findings.some(({ severity }) => severity === 'error'))
    return 'it was submitted although a check had failed'
  if (type === 'submitted' && details.stages !== undefined)
    return details.rules === approvalRulesHash({ approvals: 1, stages: details.stages })
      ? null
      : 'the hash of its rules is not that of its stages'
  const stages = before.run?.stages
  if (type !== 'approved' || stages === undefined) return null
  const isOpen = openNeeds(stages, before.approvals).some(
    ({ group, stage }) => stage === details.stage && group === (details.group ?? null),
  )
  if (!isOpen) return 'it approves a stage that was not open'
  if (before.approvals.some(({ person }) => person === event.actor))
    return 'it counts a person twice'
  return isReviewComplete(before.run, after.approvals) === (details.isComplete === true)
    ? null
    : 'whether the review was complete is not what its stages say'
}

const hasRules = ({ details }: Event): boolean =>
  details.stages !== undefined || details.checks !== undefined

/** Every approval of a review with stages counted for one that was open, and for nobody twice. */
export const checkReviews = ({ key, chain }: Dossier): Difference[] => {
  if (!isDocumentKey(key) || !chain.some(hasRules)) return []
  let state = emptyState(genesisHash)
  return chain.flatMap((event) => {
    const before = state
    state = apply(before, event)
    const problem = problemOf(before, state, event)
    return problem === null
      ? []
      : [difference(machinery.ledger, `${key} #${event.sequence}`, problem)]
  })
}
