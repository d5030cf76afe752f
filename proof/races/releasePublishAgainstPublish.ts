import {
  approvedRelease,
  atOnce,
  demand,
  demandOutTogether,
  look,
  verbSent,
  type Round,
} from './arena.js'

export const releasePublishAgainstPublish: Round = async (arena, seed) => {
  const { members, release } = await approvedRelease(arena, `Approved ${seed}`)
  const [first, second] = [await look(arena, members[0]), await look(arena, members[1])]
  const seen = await look(arena, release)
  const [together, alone] = await atOnce(arena, seed, [
    verbSent(arena.office.approver, release, 'publish', seen),
    verbSent(arena.chief, members[0], 'publish', first),
  ])
  demand(together?.status === 200, 'publish a release', together)
  demand([409, 412].includes(alone?.status ?? 0), 'publish a member alone', alone)
  await demandOutTogether(arena, members, [first.fingerprint, second.fingerprint])
  return { 'told that it is held': alone?.status === 409 ? 1 : 0 }
}
