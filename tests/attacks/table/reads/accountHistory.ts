import { ask, by, local, on, rest } from '../build.js'
import { done, notThere, roleMissing, signedOut } from '../outcomes.js'

const shut = {
  'signed out': signedOut,
  'an account without a role': roleMissing,
  'a press officer': done,
} as const

/** What happened to accounts, which is for people of the house. */
export const accountHistory = [
  ...on('R21', 'which texts are limited', [
    ...by(rest('GET /api/workflow/limited', {}, done), shut),
    ...by(ask('workflowLimited { id }', done), shut),
    ...(['signed out', 'an account without a role'] as const).map((as) =>
      local('workflow.limitedTexts', {}, done, { as }),
    ),
  ]),
  ...on('R19', 'what happened to an account', [
    ...by(rest('GET /api/users/:id/workflow', { id: '<person.approver>' }, done), shut),
    ...by(
      rest(
        'GET /api/users/:id/workflow/events',
        { id: '<person.approver>', title: 'events' },
        done,
      ),
      shut,
    ),
    ...by(rest('GET /api/workflow/accounts', { title: 'of all accounts' }, done), shut),
    ...by(ask('accountWorkflow(id: "<person.approver>") { sequence roles }', done), shut),
    ...by(
      ask('accountEvents(id: "<person.approver>") { type by { name } }', done, { title: 'events' }),
      shut,
    ),
    ...by(ask('accountNews { type by { name } }', done, { title: 'of all accounts' }), shut),
    ...(['signed out', 'an account without a role'] as const).flatMap((as) => [
      local('workflow.accountOf', { account: '<person.approver>' }, notThere, { as }),
      local('workflow.accountEventsOf', { account: '<person.approver>' }, notThere, { as }),
    ]),
  ]),
]
