import { ask, by, local, none, on, rest } from '../build.js'
import { done, forbidden, invalid } from '../outcomes.js'
import { closed } from './closed.js'

const sorted = { out: { status: 400, code: 'sort-not-allowed' } }

/** Reading one text by way of another. */
export const sideways = [
  ...on('R3', 'the trash', [
    ...closed(rest('GET /api/topics', { query: 'trash=true&draft=true' }, done)),
    ...closed(
      rest(
        'GET /api/topics/:id',
        { id: '<archived>', title: 'one text', query: 'trash=true' },
        done,
      ),
    ),
    ...closed(ask('Topics(trash: true, draft: true) { docs { title } }', done)),
    ...closed(local('find', { collection: 'topics', trash: true, draft: true }, done)),
  ]),
  ...on('R4', 'side events joined to a dialogue', [
    ...closed(
      rest(
        'GET /api/dialogues',
        { query: 'joins[sideEvents][where][title][exists]=true&draft=true&depth=2' },
        done,
      ),
    ),
    ...closed(
      rest(
        'GET /api/dialogues',
        { title: 'sorted', query: 'joins[sideEvents][sort]=title&depth=2' },
        done,
      ),
    ),
    ...closed(
      rest(
        'GET /api/dialogues/:id',
        {
          id: '<dialogues>',
          title: 'of one',
          query: 'joins[sideEvents][limit]=0&joins[sideEvents][count]=true',
        },
        done,
      ),
    ),
    ...closed(
      ask(
        'Dialogues(draft: true) { docs { sideEvents(limit: 0) { docs { title } hasNextPage } } }',
        done,
      ),
    ),
    ...closed(
      local(
        'find',
        { collection: 'dialogues', draft: true, depth: 2, joins: { sideEvents: { limit: 0 } } },
        done,
      ),
    ),
  ]),
  ...on('R5', 'what a text shows, filled in', [
    ...closed(rest('GET /api/topics/:id', { id: '<text>', query: 'draft=true&depth=5' }, done)),
    ...closed(
      rest(
        'GET /api/leader-activities',
        {
          title: 'chosen by the reader',
          query: 'populate[topics][title]=true&populate[users][email]=true&draft=true&depth=3',
        },
        done,
      ),
    ),
    ...closed(ask('Topic(id: "<text>", draft: true) { parent { title parent { title } } }', done)),
    ...closed(
      local('findByID', { collection: 'topics', id: '<text>', draft: true, depth: 5 }, done),
    ),
  ]),
  ...on('R6', 'a question about fields that nobody reads', [
    rest('GET /api/users', { query: 'where[hash][exists]=true' }, invalid),
    rest(
      'GET /api/users',
      { title: 'a token', query: 'where[resetPasswordToken][exists]=true' },
      invalid,
    ),
    rest(
      'GET /api/users',
      { title: 'sessions', query: 'where[sessions.id][exists]=true' },
      invalid,
    ),
    rest(
      'GET /api/payload-preferences',
      { title: 'through a relation', query: 'where[user.value.hash][exists]=true' },
      invalid,
    ),
    ask('Users(where: { hash: { exists: true } }) { docs { id } }', invalid),
    ask('Users(where: { resetPasswordToken: { exists: true } }) { docs { id } }', invalid, {
      title: 'a token',
    }),
    local('find', { collection: 'users', where: { hash: { exists: true } } }, invalid, {
      as: 'a press officer',
    }),
  ]),
  ...on('R7', 'a question about a text that another names', [
    ...closed(
      rest('GET /api/topics', { query: 'where[parent.title][contains]=<probe>&draft=true' }, done),
    ),
    ...closed(
      ask('Topics(where: { parent: { exists: true } }, draft: true) { docs { id } }', done),
    ),
    ...closed(
      local(
        'find',
        { collection: 'topics', draft: true, where: { 'parent.title': { contains: '<probe>' } } },
        done,
      ),
    ),
  ]),
  ...on('R8', 'sorted by the words of a text that another names', [
    ...closed(rest('GET /api/topics', { query: 'sort=parent.title' }, done), undefined, sorted),
    ...closed(
      rest(
        'GET /api/side-events',
        { title: 'backwards', query: 'sort=-dialogue.title&draft=true' },
        done,
      ),
      undefined,
      sorted,
    ),
    ...closed(
      ask('Topics(sort: "parent.title", draft: true) { docs { id } }', done),
      undefined,
      sorted,
    ),
    ...closed(
      local('find', { collection: 'topics', sort: 'parent.title' }, done),
      undefined,
      sorted,
    ),
  ]),
  ...on('R9', 'sorted by fields that nobody reads', [
    rest('GET /api/users', { query: 'sort=hash' }, invalid),
    rest('GET /api/users', { title: 'a token', query: 'sort=-resetPasswordToken' }, invalid),
    ask('Users(sort: "hash") { docs { id } }', invalid),
    local('find', { collection: 'users', sort: 'hash' }, invalid, { as: 'a press officer' }),
  ]),
  ...on('R10', 'a question that brings the answer along', [
    ...by(rest('GET /api/topics/:id', { id: '<text>', query: 'data={"title":"<canary>"}' }, done), {
      'signed out': { status: 400, code: 'data-in-read' },
      'an account without a role': { status: 400, code: 'data-in-read' },
      'a press officer': { status: 400, code: 'data-in-read' },
    }),
    ...by(
      rest(
        'GET /api/topics/:id',
        {
          id: '<nobody>',
          title: 'of a text that is not there',
          query: 'data={"title":"<canary>"}',
        },
        done,
      ),
      {
        'signed out': { status: 400, code: 'data-in-read' },
        'a press officer': { status: 400, code: 'data-in-read' },
      },
    ),
    ...by(
      rest(
        'GET /api/globals/site-settings',
        { title: 'of the settings', query: 'data={"siteName":"<canary>"}' },
        done,
      ),
      {
        'signed out': { status: 400, code: 'data-in-read' },
        'a press officer': { status: 400, code: 'data-in-read' },
      },
    ),
    none('GraphQL', 'no query takes data', /^query \w+ .*\bdata\b/),
    ...by(
      local('findByID', { collection: 'topics', id: '<text>', data: { title: '<canary>' } }, done),
      {
        'signed out': { status: 400, code: 'data-in-read' },
        'an account without a role': { status: 400, code: 'data-in-read' },
      },
    ),
  ]),
  ...on('R13', 'fields chosen by the reader', [
    ...closed(
      rest(
        'GET /api/topics',
        { query: 'select[title]=true&select[savedBy]=true&draft=true' },
        done,
      ),
    ),
    rest(
      'GET /api/users',
      {
        title: 'of accounts',
        query:
          'select[hash]=true&select[salt]=true&select[resetPasswordToken]=true&select[sessions]=true&showHiddenFields=true',
      },
      done,
    ),
    rest(
      'GET /api/topics',
      {
        title: 'of whoever a text names',
        query: 'populate[users][hash]=true&populate[users][salt]=true&depth=3',
      },
      done,
    ),
    ask('Users { docs { hash salt resetPasswordToken } }', done, { title: 'of accounts' }),
    ask('Users { docs { sessions { id } email name } }', done, { title: 'their sessions' }),
    local(
      'find',
      { collection: 'users', select: { hash: true, salt: true, sessions: true } },
      done,
      { as: 'a press officer' },
    ),
    local('find', { collection: 'users', showHiddenFields: false }, forbidden, {
      as: 'signed out',
      title: 'by nobody',
    }),
  ]),
]
