import { atOnce, demand, inReview, look, statuses, verbSent, type Round } from './arena.js'

export const approveAgainstApprove: Round = async (arena, seed) => {
  const document = await inReview(arena, `Submitted ${seed}`)
  const seen = await look(arena, document)
  const answers = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'approve', seen),
    verbSent(arena.chief, document, 'approve', seen),
  ])
  demand(
    JSON.stringify(statuses(answers).sort()) === '[200,412]',
    'two approvals at once',
    statuses(answers),
  )
  demand((await look(arena, document)).approvals.length === 1, 'approvals', document)
  return {}
}
