import { publish, verb } from '../../tests/support/workflow.js'
import { atOnce, demand, draft, look, publicRow, statuses, verbSent, type Round } from './arena.js'

export const publishAgainstWithdraw: Round = async (arena, seed) => {
  const document = await draft(arena, `First ${seed}`)
  await publish(arena.office, arena.office, document)
  await arena.office.save(document, { title: `Second ${seed}` })
  await verb(arena.office, arena.office.officer, document, 'submit', { changeNote: 'A new title.' })
  await verb(arena.office, arena.office.approver, document, 'approve')
  const seen = await look(arena, document)
  const answers = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'publish', seen),
    verbSent(arena.chief, document, 'withdraw', seen, { reason: 'A mistake in it.' }),
  ])
  demand(
    JSON.stringify(statuses(answers).sort()) === '[200,412]',
    'publish and withdraw at once',
    statuses(answers),
  )
  const row = await publicRow(arena, document)
  const isPublished = answers[0]?.status === 200
  demand(
    row?.content.includes(isPublished ? `Second ${seed}` : `First ${seed}`) === true &&
      row?.status === (isPublished ? 'live' : 'withdrawn'),
    'the public reads something else than was decided',
    row,
  )
  return { 'publish came first': isPublished ? 1 : 0 }
}
