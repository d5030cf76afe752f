import { claimNow } from '../../src/domain/courtesy/matterOf.js'
import type { Answer } from '../../tests/support/product.js'
import type { Looked } from './Looked.js'
import { check, now } from './stage.js'

/** Who is to see to a text by when, and who is at it. */
export const compareCourtesies = ({ model, stage }: Looked, body: Answer['body']): void => {
  const { document } = model
  const { assignment } = document
  const idOf = (name: string | null) => (name === null ? undefined : stage.accounts.get(name)?.id)
  const shown = body.assignment as {
    assignee: { id: string } | null
    dueAt: string | null
    group: string | null
  } | null
  check(
    'who is to see to it',
    shown && [shown.assignee?.id, shown.group, shown.dueAt],
    assignment === undefined
      ? null
      : [idOf(assignment.assignee), assignment.group, assignment.dueAt],
  )
  const claim = claimNow(document, now(stage))
  const claimed = body.claim as { by: { id: string }; until: string } | null
  check(
    'who is at it',
    claimed && [claimed.by.id, claimed.until],
    claim && [idOf(claim.by), claim.until],
  )
}
