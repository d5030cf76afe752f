import { makeRelease } from '../../tests/support/releases.js'
import { atOnce, demand, draft, look, statuses, verbSent, type Round } from './arena.js'

export const releaseAgainstRelease: Round = async (arena, seed) => {
  const shared = await draft(arena, `Shared ${seed}`)
  const others = [await draft(arena, `First ${seed}`), await draft(arena, `Second ${seed}`)]
  const releases = [
    await makeRelease(arena.office, `One ${seed}`, [shared, others[0] ?? '']),
    await makeRelease(arena.office, `Other ${seed}`, [others[1] ?? '', shared]),
  ]
  const seen = [await look(arena, releases[0] ?? ''), await look(arena, releases[1] ?? '')]
  const answers = await atOnce(
    arena,
    seed,
    releases.map((release, index) =>
      verbSent(index === 0 ? arena.office.officer : arena.second, release, 'submit', seen[index]),
    ),
  )
  demand(
    JSON.stringify(statuses(answers).sort()) === '[200,409]',
    'two releases of one text',
    statuses(answers),
  )
  const winner = answers[0]?.status === 200 ? 0 : 1
  const { release } = await look(arena, shared)
  demand(`releases/${release?.id}` === releases[winner], 'the release that holds it', release)
  const [lost, left] = [
    await look(arena, releases[1 - winner] ?? ''),
    await look(arena, others[1 - winner] ?? ''),
  ]
  demand(
    lost.working.state === 'draft' && left.working.state === 'draft' && left.release === null,
    'a release that was refused left something behind',
    { lost: lost.working, left: left.working },
  )
  return { 'the first won': winner === 0 ? 1 : 0 }
}
