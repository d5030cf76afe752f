import { each, local, mutate, none, on, rest, stray } from '../build.js'
import { done, failed, forbidden, invalid, notThere, roleMissing, signedOut } from '../outcomes.js'

const one = 'PATCH /api/users/:id'
const all = ['press-officer', 'approver', 'administrator']
const allGraphql = '[press_officer, approver, administrator]'
const account = {
  email: 'forged@example.org',
  name: 'F',
  password: 'a password I know',
  roles: all,
}
const credentials = {
  hash: 'aa',
  salt: 'bb',
  resetPasswordToken: 'a token I know',
  resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
  sessions: [
    {
      id: 'a session I know',
      createdAt: '2026-01-01T00:00:00.000Z',
      expiresAt: '2099-01-01T00:00:00.000Z',
    },
  ],
}
const eraseName = 'POST /api/workflow/people/:id/erase-name'
const erasing = { id: '0'.repeat(64), body: { reason: 'Asked for on 1 March.' } }
const notSet = { status: 403, code: 'passwords-are-reset-not-set' }

/** Accounts: whoever gives themselves a role, or another's password, is two people. */
export const accounts = [
  ...on('W28', 'the first account is made by whoever comes', [
    rest(
      'POST /api/users/first-register',
      { as: 'signed out', body: account },
      { status: 403, code: 'first-register-closed' },
    ),
    rest(
      'POST /api/users/first-register',
      { as: 'an administrator', title: 'by an administrator', body: account },
      { status: 403, code: 'first-register-closed' },
    ),
    none(
      'GraphQL',
      'no mutation makes a first account',
      /^mutation .*(firstRegister|registerFirst)/i,
    ),
    none(
      'Local',
      'payload has no method that makes a first account',
      /^payload\..*(firstRegister|registerFirst)/i,
    ),
  ]),
  ...on('W28', 'an account is made', [
    rest('POST /api/users', { body: account }, forbidden),
    rest('POST /api/users', { as: 'signed out', title: 'by nobody', body: account }, forbidden),
    rest(
      'POST /api/users',
      { as: 'an account without a role', title: 'without a role', body: account },
      forbidden,
    ),
    mutate(
      `createUser(data: { email: "forged@example.org", name: "F", password: "a password I know", roles: ${allGraphql} }) { id }`,
      forbidden,
    ),
    local('create', { collection: 'users', data: account }, forbidden, { as: 'a press officer' }),
    stray(
      'POST /api/users/<person.officer>/duplicate',
      { as: 'an administrator', title: 'by copying one' },
      notThere,
    ),
    local('duplicate', { collection: 'users', id: '<person.officer>' }, invalid, {
      as: 'an administrator',
      title: 'by copying one',
    }),
  ]),
  ...on('W28', 'whose text it was is erased, so that nobody could say who must not approve it', [
    rest(eraseName, { as: 'signed out', ...erasing }, signedOut),
    ...each(['an account without a role', 'a press officer', 'an approver'], (who) => [
      rest(eraseName, { as: who as 'an approver', title: `by ${who}`, ...erasing }, roleMissing),
    ]),
    rest(
      eraseName,
      { as: 'an administrator', title: 'of nobody', ...erasing },
      { status: 404, code: 'person-unknown' },
    ),
    rest(
      eraseName,
      { as: 'an administrator', title: 'without a reason', ...erasing, body: {} },
      { status: 400, code: 'body-invalid' },
    ),
  ]),
  ...on('2.8.16', 'somebody gives themselves roles: the rest is saved, the roles are not', [
    ...each(['a press officer', 'an approver', 'an account without a role'], (who) => [
      rest(one, { as: who as 'an approver', id: `<own>`, body: { roles: all } }, done),
      mutate(`updateUser(id: "<own>", data: { roles: ${allGraphql} }) { id }`, done, {
        as: who as 'an approver',
      }),
      local('update', { collection: 'users', id: '<own>', data: { roles: all } }, done, {
        as: who as 'an approver',
      }),
    ]),
    rest(
      one,
      { as: 'an administrator', id: '<own>', title: 'an administrator', body: { roles: all } },
      done,
    ),
    rest(one, { id: '<person.guest>', title: 'and others', body: { roles: all } }, forbidden),
    rest(
      'PATCH /api/users',
      { query: 'where[id][exists]=true', title: 'all at once', body: { roles: all } },
      forbidden,
    ),
    rest(
      'PATCH /api/users',
      {
        as: 'an administrator',
        query: 'where[id][exists]=true',
        title: 'all at once, by an administrator',
        body: { roles: all },
      },
      forbidden,
    ),
    local('update', { collection: 'users', where: {}, data: { roles: all } }, forbidden, {
      as: 'a press officer',
      title: 'all at once',
    }),
  ]),
  ...on('2.8.16', 'somebody takes over an account', [
    rest(
      one,
      {
        as: 'an administrator',
        id: '<person.approver>',
        title: 'by a password',
        body: { password: 'a password I know' },
      },
      notSet,
    ),
    rest(
      one,
      {
        as: 'an administrator',
        id: '<person.approver>',
        title: 'by credentials',
        body: credentials,
      },
      done,
    ),
    rest(
      one,
      {
        id: '<person.approver>',
        title: 'as somebody else',
        body: { password: 'a password I know' },
      },
      notSet,
    ),
    mutate(
      'updateUser(id: "<person.approver>", data: { password: "a password I know" }) { id }',
      notSet,
      { as: 'an administrator', title: 'by a password' },
    ),
    mutate(
      'updateUser(id: "<person.approver>", data: { hash: "aa", salt: "bb", resetPasswordToken: "a token I know", resetPasswordExpiration: "2099-01-01T00:00:00.000Z", sessions: [{ id: "mine", createdAt: "2026-01-01T00:00:00.000Z", expiresAt: "2099-01-01T00:00:00.000Z" }] }) { id }',
      done,
      { as: 'an administrator', title: 'by credentials' },
    ),
    local(
      'update',
      { collection: 'users', id: '<person.approver>', data: { password: 'a password I know' } },
      notSet,
      { as: 'an administrator', title: 'by a password' },
    ),
    local('update', { collection: 'users', id: '<person.approver>', data: credentials }, done, {
      as: 'an administrator',
      title: 'by credentials',
    }),
  ]),
  ...on('W20', 'an account is deleted', [
    rest('DELETE /api/users/:id', { as: 'an administrator', id: '<person.officer>' }, forbidden),
    rest(
      'DELETE /api/users',
      { as: 'an administrator', query: 'where[id][exists]=true', title: 'all at once' },
      forbidden,
    ),
    mutate('deleteUser(id: "<person.officer>") { id }', forbidden, { as: 'an administrator' }),
    local('delete', { collection: 'users', id: '<person.officer>' }, forbidden, {
      as: 'an administrator',
    }),
  ]),
  ...on('W16', 'an account has no versions to come back', [
    stray('POST /api/users/versions/<version.draft>', { as: 'an administrator' }, notThere),
    none('GraphQL', 'accounts have no versions', /^mutation restoreVersionUser/),
    local('restoreVersion', { collection: 'users', id: '<version.draft>' }, failed),
  ]),
  ...on('R19', 'a lock is taken off an account', [
    rest('POST /api/users/unlock', { body: { email: 'approver@example.org' } }, forbidden),
    rest(
      'POST /api/users/unlock',
      { as: 'signed out', title: 'by nobody', body: { email: 'approver@example.org' } },
      forbidden,
    ),
    mutate('unlockUser(email: "approver@example.org")', forbidden),
    local(
      'unlock',
      { collection: 'users', data: { email: 'approver@example.org' }, overrideAccess: false },
      forbidden,
      { as: 'a press officer' },
    ),
  ]),
  ...on('R19', 'an address is proved with a token that nobody gave out', [
    stray('POST /api/users/verify/none', { as: 'signed out' }, notThere),
    none('GraphQL', 'addresses are not proved', /^mutation verifyEmail/),
    local('verifyEmail', { collection: 'users', token: 'none' }, failed),
  ]),
  ...on('R19', 'a password is chosen with a token that nobody gave out', [
    rest(
      'POST /api/users/reset-password',
      { as: 'signed out', body: { token: 'none', password: 'a password I know' } },
      forbidden,
    ),
    rest(
      'POST /api/users/reset-password',
      {
        as: 'signed out',
        title: 'with a token that is no text',
        body: { token: { $ne: null }, password: 'a password I know' },
      },
      forbidden,
    ),
    rest(
      'POST /api/users/reset-password',
      {
        as: 'signed out',
        title: 'with no token',
        body: { token: null, password: 'a password I know' },
      },
      forbidden,
    ),
    mutate('resetPasswordUser(token: "none", password: "a password I know") { token }', forbidden, {
      as: 'signed out',
    }),
    mutate('resetPasswordUser(token: null, password: "a password I know") { token }', forbidden, {
      as: 'signed out',
      title: 'with no token',
    }),
    local(
      'resetPassword',
      {
        collection: 'users',
        overrideAccess: false,
        data: { token: 'none', password: 'a password I know' },
      },
      forbidden,
    ),
  ]),
]
