import {
  approved,
  atOnce,
  demand,
  demandAllSaved,
  look,
  publicRow,
  saveSent,
  statuses,
  verbSent,
  type Round,
} from './arena.js'

export const publishAgainstEdit: Round = async (arena, seed) => {
  const title = `Approved ${seed}`
  const document = await approved(arena, title)
  const seen = await look(arena, document)
  const [published, ...saves] = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'publish', seen),
    saveSent(arena.office.officer, document, `Unapproved ${seed} a`),
    saveSent(arena.second, document, `Unapproved ${seed} b`),
  ])
  const row = await publicRow(arena, document)
  demand([200, 412].includes(published?.status ?? 0), 'publish', published)
  demand(
    saves.every(({ status }) => status === 200),
    'saves',
    statuses(saves),
  )
  if (published?.status === 200)
    demand(
      row?.fingerprint === seen.fingerprint && row?.content.includes(title) === true,
      'something else went out than was approved',
      row,
    )
  else demand(row === undefined, 'a refused publication went out', row)
  await demandAllSaved(arena, document, 3)
  return {
    published: published?.status === 200 ? 1 : 0,
    'edit came first': published?.status === 412 ? 1 : 0,
  }
}
