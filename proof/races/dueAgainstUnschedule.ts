import { verb } from '../../tests/support/workflow.js'
import { done } from '../../tests/support/releases.js'
import { runDueAhead } from '../runDueAhead.js'
import {
  approved,
  demand,
  look,
  pause,
  publicRow,
  verbSent,
  type Arena,
  type Round,
} from './arena.js'

const minute = 60_000

/** By how much the clocks of both processes are ahead; they never go back. */
const clocks = new WeakMap<Arena, number>()

export const dueAgainstUnschedule: Round = async (arena, seed) => {
  const { office } = arena
  const ahead = clocks.get(arena) ?? 0
  const document = await approved(arena, `Planned ${seed}`)
  const at = new Date(Date.now() + ahead + minute).toISOString()
  done(await verb(office, office.approver, document, 'schedule', { at, timeZone: 'UTC' }))
  const seen = await look(arena, document)
  const later = ahead + 2 * minute
  clocks.set(arena, later)
  const request = verbSent(arena.chief, document, 'unschedule', seen)
  const unscheduling = () =>
    seed % 2 === 0
      ? office.send(request.method, request.address, request)
      : arena.elsewhere(request)
  const runs = () => [
    runDueAhead(office.payload, document, later),
    arena.runDueElsewhere(document, later),
  ]
  const isFirst = seed % 4 < 2
  const early = isFirst ? unscheduling() : null
  if (isFirst) await pause((seed % 8) * 30)
  const due = runs()
  const answer = await (early ?? unscheduling())
  const outcomes = await Promise.all(due)
  const published = outcomes.filter((kind) => kind === 'published').length
  const isStopped = answer.status === 200
  demand(isStopped || [409, 412].includes(answer.status), 'unschedule', answer)
  demand(
    published === (isStopped ? 0 : 1) &&
      outcomes.every((kind) => ['nothing', 'published'].includes(kind)),
    'what came due on two nodes',
    { outcomes, unschedule: answer.status },
  )
  const row = await publicRow(arena, document)
  const { working } = await look(arena, document)
  demand(
    isStopped
      ? row === undefined && working.state === 'approved'
      : row?.fingerprint === seen.fingerprint && working.state === 'published',
    'the public reads something else than was decided',
    { row, working },
  )
  return { 'came due first': published }
}
