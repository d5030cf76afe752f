import {
  accountVerbs as allVerbs,
  type AccountVerb,
} from '../../../../src/domain/people/accountVerbs.js'
import { camelCase } from '../../../../src/plugin/acts/camelCase.js'
import type { Step, Verdict, Who } from '../attack.js'
import { each, first, local, mutate, on, rest, type Row } from '../build.js'
import { done, notFound, roleMissing, signedOut, unreadable } from '../outcomes.js'

const route = 'POST /api/users/:id/workflow/:verb'
const one = 'PATCH /api/users/:id'
const needed: Verdict = { status: 403, code: 'second-administrator-needed' }
const own: Verdict = { status: 403, code: 'own-roles' }
const none: Verdict = { status: 409, code: 'no-role-request' }
const roles = ['press-officer', 'approver']

/** A verb about an account by each API. */
const asked = (
  as: Who,
  id: string,
  verb: AccountVerb,
  comesBack: Verdict,
  { body = {}, ...options }: { title?: string; body?: object; before?: Step[] },
): Row[] => {
  const isRequest = verb === 'request-roles'
  const name = camelCase(`account-${verb}`)
  const sent = { ...body, ...(isRequest ? { roles } : {}) }
  return [
    rest(route, { as, id, verb, body: sent, ...options }, comesBack),
    mutate(
      `mutation($id: String!, $expected: WorkflowExpectation${isRequest ? ', $roles: [String!]' : ''}) { ${name}(id: $id, expected: $expected${isRequest ? ', roles: $roles' : ''}) { sequence } }`,
      comesBack,
      { as, variables: { id, ...sent }, ...options },
    ),
    local(`workflow.${camelCase(verb)}`, { account: id, ...sent }, comesBack, { as, ...options }),
  ]
}

/** The same by somebody who has looked first. */
const seen = (
  as: Who,
  id: string,
  verb: AccountVerb,
  comesBack: Verdict,
  options: { title?: string } = {},
): Row[] =>
  asked(as, id, verb, comesBack, {
    ...options,
    body: { expected: { sequence: '<answer.sequence>' } },
    before: [first(rest('GET /api/users/:id/workflow', { as: 'an approver', id }, done))],
  })

/** Roles that need two administrators, asked of fewer. */
export const roleRequests = [
  ...on('design 4', 'an approver is made by one administrator of two', [
    rest(one, { as: 'an administrator', id: '<person.officer>', body: { roles } }, needed),
    rest(
      one,
      {
        as: 'an administrator',
        id: '<person.officer>',
        title: 'by the form',
        form: { data: { roles } },
      },
      needed,
    ),
    rest(
      'POST /api/users',
      {
        as: 'an administrator',
        title: 'with a new account',
        body: { email: 'more@example.org', name: 'M', password: 'a password I know', roles },
      },
      needed,
    ),
    mutate(
      'updateUser(id: "<person.officer>", data: { roles: [press_officer, approver] }) { id }',
      needed,
      { as: 'an administrator' },
    ),
    local('update', { collection: 'users', id: '<person.officer>', data: { roles } }, needed, {
      as: 'an administrator',
    }),
    rest(
      one,
      {
        as: 'an administrator',
        id: '<person.officer>',
        title: 'or an administrator',
        body: { roles: ['administrator'] },
      },
      needed,
    ),
  ]),
  ...on('design 4', 'roles are asked for and confirmed by who may not', [
    ...(['request-roles', 'confirm-roles', 'decline-roles'] as const).flatMap((verb) => [
      ...seen('a press officer', '<person.guest>', verb, roleMissing, { title: verb }),
      ...seen('an approver', '<person.officer>', verb, roleMissing, {
        title: `${verb}, by an approver`,
      }),
    ]),
    ...seen('an administrator', '<person.administrator>', 'request-roles', own, {
      title: 'for oneself',
    }),
    ...seen('an administrator', '<person.officer>', 'confirm-roles', none, {
      title: 'that nobody asked for',
    }),
    ...each(allVerbs, (verb) => [
      ...asked('signed out', '<person.officer>', verb, signedOut, { title: 'by nobody' }),
      ...asked('an account without a role', '<person.officer>', verb, roleMissing, {
        title: 'without a role',
      }),
    ]),
    rest(
      route,
      { as: 'an administrator', id: '<nobody>', verb: 'request-roles', body: {}, title: 'nobody' },
      notFound,
    ),
    rest(
      route,
      {
        as: 'an administrator',
        id: '<person.officer>',
        verb: 'request-roles',
        title: 'of a kind that is none',
        body: { roles: ['minister'] },
      },
      unreadable,
    ),
  ]),
]
