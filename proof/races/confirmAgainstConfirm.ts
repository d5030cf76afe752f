import { done } from '../../tests/support/releases.js'
import { atOnce, demand, statuses, type Round } from './arena.js'

export const confirmAgainstConfirm: Round = async (arena, seed) => {
  const { administrator: as, person, send } = arena.office
  const roles = ['press-officer', 'approver']
  const token = await person(`newcomer-${seed}`, 'press-officer')
  const { body: me } = await send('GET', '/api/users/me', { as: token })
  const address = `/api/users/${me.user.id}/workflow`
  const expected = async () => ({ sequence: (await send('GET', address, { as })).body.sequence })
  const asked = { expected: await expected(), roles, reason: 'They review from May on.' }
  done(await send('POST', `${address}/request-roles`, { as, body: asked }))
  const body = { expected: await expected() }
  const answers = await atOnce(
    arena,
    seed,
    arena.deputies.map((deputy) => ({
      method: 'POST',
      address: `${address}/confirm-roles`,
      as: deputy,
      body,
    })),
  )
  demand(
    JSON.stringify(statuses(answers).sort()) === '[200,412]',
    'two confirmations at once',
    statuses(answers),
  )
  const { body: after } = await send('GET', address, { as })
  demand(
    JSON.stringify(after.roles) === JSON.stringify(roles) &&
      after.request === null &&
      after.sequence === body.expected.sequence + 1,
    'the account after it',
    after,
  )
  return {}
}
