import { atOnce, demand, demandAllSaved, draft, saveSent, statuses, type Round } from './arena.js'

export const saveAgainstSave: Round = async (arena, seed) => {
  const document = await draft(arena, `Made ${seed}`)
  const answers = await atOnce(
    arena,
    seed,
    Array.from({ length: 6 }, (_, index) =>
      saveSent(
        index % 2 === 0 ? arena.office.officer : arena.second,
        document,
        `Saved ${seed} ${index}`,
      ),
    ),
  )
  demand(
    answers.every(({ status }) => status === 200),
    'saves',
    statuses(answers),
  )
  await demandAllSaved(arena, document, 7)
  return { saves: 6 }
}
