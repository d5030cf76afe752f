import { approved, atOnce, demand, look, statuses, verbSent, type Round } from './arena.js'

export const publishOfTwo: Round = async (arena, seed) => {
  const documents = [await approved(arena, `One ${seed}`), await approved(arena, `Two ${seed}`)]
  const seen = [await look(arena, documents[0] ?? ''), await look(arena, documents[1] ?? '')]
  const answers = await atOnce(
    arena,
    seed,
    documents.map((document, index) =>
      verbSent(arena.office.approver, document, 'publish', seen[index]),
    ),
  )
  demand(
    answers.every(({ status }) => status === 200),
    'two publications',
    statuses(answers),
  )
  const { docs } = await arena.office.payload.db.find<{ number: number }>({
    collection: 'public-ledger' as never,
    limit: 0,
    pagination: false,
    sort: 'number',
  })
  demand(
    docs.every(({ number }, index) => number === index + 1),
    'numbers have a gap',
    docs,
  )
  return {}
}
