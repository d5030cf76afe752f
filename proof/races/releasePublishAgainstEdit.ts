import {
  approvedRelease,
  atOnce,
  demand,
  demandOutTogether,
  look,
  saveSent,
  statuses,
  verbSent,
  type Round,
} from './arena.js'

export const releasePublishAgainstEdit: Round = async (arena, seed) => {
  const { members, release } = await approvedRelease(arena, `Approved ${seed}`)
  const seen = await look(arena, release)
  const approved = [
    (await look(arena, members[0])).fingerprint,
    (await look(arena, members[1])).fingerprint,
  ]
  const [published, ...saves] = await atOnce(arena, seed, [
    verbSent(arena.office.approver, release, 'publish', seen),
    saveSent(arena.office.officer, members[0], `Unapproved ${seed} a`),
    saveSent(arena.second, members[1], `Unapproved ${seed} b`),
  ])
  demand(published?.status === 200, 'publish', published)
  // Held texts refuse; what came after the publication is a new draft.
  demand(
    saves.every(({ status }) => [200, 409].includes(status)),
    'saves',
    statuses(saves),
  )
  await demandOutTogether(arena, members, approved)
  for (const [index, save] of saves.entries()) {
    const { working } = await look(arena, members[index] ?? '')
    const expected = save.status === 200 ? 'draft' : 'published'
    demand(working.state === expected, 'where a member stands', working)
  }
  return { 'edits refused': saves.filter(({ status }) => status === 409).length }
}
