import { atOnce, demand, inReview, look, saveSent, verbSent, type Round } from './arena.js'

export const approveAgainstEdit: Round = async (arena, seed) => {
  const document = await inReview(arena, `Submitted ${seed}`)
  const seen = await look(arena, document)
  const [approval, save] = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'approve', seen),
    saveSent(arena.second, document, `Edited ${seed}`),
  ])
  demand([200, 412].includes(approval?.status ?? 0), 'approve', approval)
  demand(save?.status === 200, 'save', save)
  const after = await look(arena, document)
  demand(after.working.state === 'draft', 'an approval stands after an edit', after.working)
  demand(after.approvals.length === 0, 'approvals', after.approvals)
  return { approved: approval?.status === 200 ? 1 : 0 }
}
