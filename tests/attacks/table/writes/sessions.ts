import { first, local, mutate, on, rest } from '../build.js'
import { done, invalid } from '../outcomes.js'

const wrong = { email: 'approver@example.org', password: 'wrong' }
const unknown = { email: 'nobody-here@example.org', password: 'wrong' }
const all = ['press-officer', 'approver', 'administrator']
const right = { email: 'leaver@example.org', password: 'correct horse battery staple' }

/** Sign-in, renewal and sign-out write a whole account back; none of them may change who it is. */
export const sessions = [
  ...on('R19', 'signing in with a wrong password tells nobody whether the account exists', [
    rest(
      'POST /api/users/login',
      {
        as: 'signed out',
        body: unknown,
        isAlike: true,
        before: [first(rest('POST /api/users/login', { as: 'signed out', body: wrong }, invalid))],
      },
      { status: 401 },
    ),
    mutate(
      'loginUser(email: "nobody-here@example.org", password: "wrong") { token }',
      { status: 401 },
      {
        as: 'signed out',
        isAlike: true,
        before: [
          first(
            mutate(
              'loginUser(email: "approver@example.org", password: "wrong") { token }',
              invalid,
              { as: 'signed out' },
            ),
          ),
        ],
      },
    ),
    local(
      'login',
      { collection: 'users', data: unknown, overrideAccess: false },
      { status: 401 },
      {
        isAlike: true,
        before: [
          first(
            local('login', { collection: 'users', data: wrong, overrideAccess: false }, invalid),
          ),
        ],
      },
    ),
    rest(
      'POST /api/users/login',
      {
        as: 'signed out',
        title: 'with a query for a password',
        body: { email: 'approver@example.org', password: { $ne: null } },
      },
      invalid,
    ),
    rest(
      'POST /api/users/login',
      {
        as: 'signed out',
        title: 'with a query for an address',
        body: { email: { $ne: null }, password: 'wrong' },
      },
      invalid,
    ),
    rest('POST /api/users/login', { as: 'signed out', title: 'with nothing', body: {} }, invalid),
  ]),
  ...on('R19', 'asking for a new password tells nobody whether the account exists', [
    rest(
      'POST /api/users/forgot-password',
      {
        as: 'signed out',
        body: { email: 'nobody-here@example.org' },
        isAlike: true,
        before: [
          first(
            rest(
              'POST /api/users/forgot-password',
              { as: 'signed out', body: { email: 'approver@example.org' } },
              done,
            ),
          ),
        ],
      },
      done,
    ),
    rest(
      'POST /api/users/forgot-password',
      {
        as: 'signed out',
        title: 'and shows no token',
        body: { email: 'approver@example.org', disableEmail: true },
      },
      done,
    ),
    mutate('forgotPasswordUser(email: "nobody-here@example.org")', done, {
      as: 'signed out',
      isAlike: true,
      before: [
        first(
          mutate('forgotPasswordUser(email: "approver@example.org")', done, { as: 'signed out' }),
        ),
      ],
    }),
    local(
      'forgotPassword',
      {
        collection: 'users',
        data: { email: 'nobody-here@example.org' },
        disableEmail: true,
        overrideAccess: false,
      },
      done,
    ),
  ]),
  ...on('design 4', 'signing in, renewing and signing out bring roles along', [
    rest(
      'POST /api/users/login',
      { as: 'somebody who leaves', title: 'in', body: { ...right, roles: all } },
      done,
    ),
    rest(
      'POST /api/users/refresh-token',
      { as: 'somebody who leaves', title: 'again', body: { roles: all } },
      done,
    ),
    rest(
      'POST /api/users/refresh-token',
      { as: 'signed out', title: 'again, by nobody' },
      { status: 403 },
    ),
    mutate(
      'loginUser(email: "leaver@example.org", password: "correct horse battery staple") { token }',
      done,
      { as: 'somebody who leaves', title: 'in' },
    ),
    mutate('refreshTokenUser { refreshedToken }', done, {
      as: 'somebody who leaves',
      title: 'again',
    }),
    mutate('logoutUser(allSessions: false)', done, { as: 'somebody who leaves', title: 'out' }),
    local('login', { collection: 'users', data: { ...right, roles: all } }, done, {
      as: 'somebody who leaves',
      title: 'in',
    }),
    local('auth', { headers: '<headers.none>' }, done, { title: 'again' }),
  ]),
  ...on('design 4', 'somebody signs out, and all their sessions with it', [
    rest('POST /api/users/logout', { as: 'somebody who leaves', query: 'allSessions=true' }, done),
    rest('POST /api/users/logout', { as: 'signed out', title: 'nobody' }, { status: 400 }),
  ]),
]
