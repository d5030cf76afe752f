import { decideAccount } from '../../src/domain/people/decideAccount.js'
import { gainedRoles } from '../../src/domain/people/guardedRoles.js'
import { administrators, type StepOf } from './history.js'
import type { Scene } from './scene.js'
import { check, count, giveHats, nameAt, note, sendAboutAccount, sendRoles } from './stage.js'

const events = {
  'request-roles': 'role-requested',
  'confirm-roles': 'role-changed',
  'decline-roles': 'role-request-declined',
} as const

/** A hat is given or taken by one administrator, or by two, one after the other. */
export const playHat = async (scene: Scene, step: StepOf<'hat'>): Promise<void> => {
  const { how, role } = step
  const { stage } = scene
  const [name, by] = [nameAt(step.who), administrators[step.administrator] ?? administrators[0]]
  const person = stage.people.get(name)
  if (person === undefined) throw new Error(`There is no ${name}.`)
  const worn = person.roles
  const roles = worn.includes(role) ? worn.filter((one) => one !== role) : [...worn, role]
  const isGuarded = gainedRoles(worn, roles).length > 0
  const isAsked = person.state.request !== undefined
  if (how === 'alone' || (how === 'together' && (isAsked || !isGuarded))) {
    const answer = await sendRoles(stage, by, name, roles)
    if (isGuarded)
      return scene.checkRefused('one administrator gives a role', answer, [
        { code: 'second-administrator-needed' },
      ])
    check('an administrator changes roles', answer.status, 200)
    return note(stage, name, { type: 'role-changed', roles, by })
  }
  if (how === 'together') return giveHats(stage, name, roles)
  const decision = decideAccount(
    person.state,
    how,
    { roles },
    {
      actor: { id: by, roles: ['administrator'] },
      beneficiary: { id: name, roles: worn },
      administrators,
      requester: person.state.request?.by ?? null,
      isTiedToRequester: false,
    },
    person.state.sequence,
  )
  const answer = await sendAboutAccount(stage, by, name, how, roles)
  const what = `${by} does ${how}`
  if (!decision.isAllowed) return scene.checkRefused(what, answer, decision.refusals)
  check(what, answer.status, 200)
  count(stage, how)
  note(stage, name, { type: events[how], roles: decision.details.roles ?? [], by })
  const { request, state } = { request: answer.body.request, state: stage.people.get(name)?.state }
  check('the roles that wait', request?.roles, state?.request && [...state.request.roles])
  check('roles', [...answer.body.roles].sort(), [...(stage.people.get(name)?.roles ?? [])].sort())
}
