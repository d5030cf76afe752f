import type { Exception } from '../attack.js'
import { ask, each, local, mutate, none, on, rest, stray, type Row } from '../build.js'
import { done, invalid, notNamed, notThere, unreadable } from '../outcomes.js'
import { wording } from '../words.js'

const pollution = {
  ['__proto__']: { polluted: true },
  constructor: { prototype: { polluted: true } },
}

/** Ids that are none, or not of this kind. */
const ids = [
  '1',
  '-1',
  'NaN',
  'null',
  'undefined',
  '[object%20Object]',
  '__proto__',
  'constructor',
  '%00',
  '..%2F..%2Fsecret',
  '%F0%9F%98%80',
  'a'.repeat(500),
  '<leaders>',
  "1'%20OR%20'1'='1",
  '$ne',
]

/** PostgreSQL is the one engine that can be asked for no text with a zero byte in it. */
const zero = (id: string): { except?: Exception } =>
  id === '%00'
    ? {
        except: {
          engine: 'postgres',
          comesBack: { status: 400, code: 'value-refused' },
          reason: 'PostgreSQL knows no text with a zero byte in it, and says so',
        },
      }
    : {}

const deep = (levels: number): string => `where${'[and][0]'.repeat(levels)}[title][equals]=A`
const nested = (levels: number): object => {
  let where: object = { title: { equals: 'A' } }
  for (let level = 0; level < levels; level += 1) where = { and: [where] }
  return where
}
const wide = (width: number): object => ({
  or: Array.from({ length: width }, (_, index) => ({ title: { equals: `A${index}` } })),
})
const deepInGraphql = (levels: number): string =>
  '{ AND: ['.repeat(levels) + '{ title: { equals: "A" } }' + '] }'.repeat(levels)
const overridden = { 'X-HTTP-Method-Override': 'GET' }

/** What nobody would send by mistake. */
export const oddInputs = [
  ...on('odd', 'an id that is none', [
    ...each(ids, (id): Row[] => [
      rest('GET /api/topics/:id', { id, query: 'draft=true', ...zero(id) }, notThere),
      rest(
        'PATCH /api/topics/:id',
        { id, query: 'draft=true', body: { title: '<canary>' }, ...zero(id) },
        notThere,
      ),
      rest('DELETE /api/topics/:id', { id, ...zero(id) }, { status: 404, code: 'not-found' }),
      rest('POST /api/topics/:id/duplicate', { id, ...zero(id) }, notThere),
      rest('POST /api/topics/versions/:id', { id, query: 'draft=true' }, notThere),
      rest('GET /api/topics/versions/:id', { id }, notThere),
      rest('GET /api/topics/:id/workflow', { id }, { status: 404, code: 'not-found' }),
      rest(
        'GET /api/topics/:id/workflow/events',
        { id, ...zero(id) },
        { status: 404, code: 'not-found' },
      ),
      rest(
        'POST /api/topics/:id/workflow/:verb',
        { id, verb: 'submit', body: { expected: { sequence: 0, fingerprint: null } }, ...zero(id) },
        { status: 404, code: 'not-found' },
      ),
      rest('POST /api/topics/access/:id?', { id, body: {} }, notThere),
    ]),
    ...each(['1', '__proto__', '<leaders>'], (id): Row[] => [
      ask(`Topic(id: "${id}", draft: true) { title }`, notThere),
      mutate(
        `updateTopic(id: "${id}", draft: true, data: { disclaimer: { wording: "reference-only" } }) { id }`,
        notThere,
      ),
      local('update', { collection: 'topics', id, draft: true, data: { title: 'A' } }, notThere),
    ]),
  ]),
  ...on('odd', 'a body that would change what every object is', [
    rest(
      'PATCH /api/topics/:id',
      {
        id: '<never>',
        query: 'draft=true',
        body: { title: '<canary> <unique>', ...pollution, legacy: pollution },
      },
      done,
    ),
    rest(
      'POST /api/topics',
      { title: 'of a new text', body: { title: '<canary> <unique>', synonyms: [pollution] } },
      { status: 201 },
    ),
    rest(
      'POST /api/users/login',
      {
        as: 'signed out',
        title: 'at sign-in',
        body: { email: 'a@example.org', password: 'x', ...pollution },
      },
      { status: 401 },
    ),
    rest(
      'GET /api/topics',
      {
        title: 'in a question',
        query: 'where[__proto__][polluted]=true&constructor[prototype][polluted]=true',
      },
      done,
    ),
    mutate(
      'mutation ($data: mutationTopicUpdateInput!) { updateTopic(id: "<never>", draft: true, data: $data) { id } }',
      invalid,
      { variables: { data: { ...pollution, disclaimer: { wording: 'reference-only' } } } },
    ),
    local(
      'update',
      {
        collection: 'topics',
        id: '<never>',
        draft: true,
        data: { title: '<canary> <unique>', ...pollution },
      },
      done,
    ),
  ]),
  ...on('odd', 'a field of the wrong kind', [
    rest(
      'PATCH /api/topics/:id',
      { id: '<never>', query: 'draft=true', body: { title: { $set: 'A' } } },
      { status: 422, code: 'field-invalid' },
    ),
    rest(
      'PATCH /api/topics/:id',
      { id: '<never>', query: 'draft=true', title: 'a number', body: { title: 7 } },
      done,
    ),
    rest(
      'PATCH /api/topics/:id',
      { id: '<never>', query: 'draft=true', title: 'a text for a list', body: { synonyms: 'A' } },
      invalid,
    ),
    rest(
      'PATCH /api/topics/:id',
      { id: '<never>', query: 'draft=true', title: 'a list for a group', body: { legacy: ['A'] } },
      { status: 422, code: 'field-invalid' },
    ),
    rest(
      'PATCH /api/topics/:id',
      {
        id: '<never>',
        query: 'draft=true',
        title: 'a text for a relation',
        body: { parent: 'no id at all' },
      },
      notNamed,
    ),
    rest(
      'PATCH /api/topics/:id',
      {
        id: '<never>',
        query: 'draft=true',
        title: 'a relation to what is not there',
        body: { parent: '<nobody>' },
      },
      notNamed,
    ),
    mutate(
      `updateTopic(id: "<never>", draft: true, data: { ${wording}, parent: "<nobody>" }) { id }`,
      notNamed,
      { title: 'a relation to what is not there' },
    ),
    local(
      'update',
      { collection: 'topics', id: '<never>', draft: true, data: { parent: '<nobody>' } },
      notNamed,
      { title: 'a relation to what is not there' },
    ),
    rest(
      'PATCH /api/topics/:id',
      {
        id: '<never>',
        query: 'draft=true',
        title: 'a relation to itself',
        body: { parent: '<never>' },
      },
      done,
    ),
    rest(
      'PATCH /api/topics/:id',
      { id: '<never>', query: 'draft=true', title: 'a list for everything', body: ['A'] },
      unreadable,
    ),
    rest(
      'PATCH /api/topics/:id',
      { id: '<never>', query: 'draft=true', title: 'a text for everything', body: 'A' },
      unreadable,
    ),
    rest(
      'PATCH /api/leader-activities/:id',
      {
        id: '<leader-activities>',
        query: 'draft=true',
        title: 'a text for rich text',
        body: { body: 'A' },
      },
      { status: 422, code: 'rich-text-invalid' },
    ),
    rest(
      'POST /api/topics',
      {
        title: 'a body that is no JSON',
        headers: { 'Content-Type': 'application/json' },
        form: { data: {} },
      },
      invalid,
    ),
  ]),
  ...on('odd', 'a question that is very deep or very wide', [
    rest('GET /api/topics', { query: deep(9) }, invalid),
    rest('GET /api/topics', { query: deep(500), title: 'by 500 levels' }, invalid),
    stray(
      'POST /api/topics',
      { headers: overridden, title: 'by 1,000 levels in a body', body: { where: nested(1_000) } },
      done,
    ),
    stray(
      'POST /api/topics',
      {
        headers: { ...overridden, 'Content-Type': 'application/x-www-form-urlencoded' },
        title: 'by 900 words in a body',
        text: Array.from({ length: 900 }, (_, at) => `where[or][${at}][title][equals]=A`).join('&'),
      },
      unreadable,
    ),
    rest('GET /api/topics', { query: 'depth=99&limit=0', title: 'all there is' }, done),
    rest(
      'GET /api/topics',
      { query: 'depth=-1&limit=-1&page=-1', title: 'less than nothing' },
      unreadable,
    ),
    rest(
      'GET /api/topics',
      { query: 'depth=abc&limit=abc&page=abc', title: 'numbers that are none' },
      unreadable,
    ),
    rest(
      'GET /api/topics',
      { query: 'page=1000000000000', title: 'the page after the last' },
      done,
    ),
    rest('GET /api/topics', { query: 'sort=__proto__', title: 'sorted by nothing' }, done),
    rest(
      'GET /api/topics',
      { query: 'where[title][$where]=1', title: 'by an operator that is none' },
      invalid,
    ),
    rest(
      'GET /api/topics',
      {
        query: 'where[title][like]=%25%27%22%5C',
        title: 'by signs that mean something to databases',
      },
      done,
    ),
    rest('GET /api/topics', { query: 'where[title][in]=', title: 'in nothing' }, done),
    rest(
      'GET /api/topics',
      { query: 'where[id][equals][]=1&where[id][equals][]=2', title: 'an id that is a list' },
      unreadable,
    ),
    rest(
      'GET /api/topics',
      { query: 'where[id][equals]=%00', title: 'an id with a null byte' },
      done,
    ),
    rest('GET /api/topics', { query: 'where=A', title: 'that is a text' }, unreadable),
    rest(
      'GET /api/topics',
      {
        query: 'select[__proto__]=true&populate[__proto__][x]=true&joins[__proto__][limit]=1',
        title: 'by names that every object has',
      },
      done,
    ),
    local('find', { collection: 'topics', where: wide(2_000) }, unreadable, {
      as: 'a press officer',
    }),
    local('find', { collection: 'topics', where: nested(1_000) }, unreadable, {
      as: 'a press officer',
      title: 'by 1,000 levels',
    }),
    ask(`Topics(where: ${deepInGraphql(60)}) { docs { id } }`, unreadable),
    ask('Topics(sort: "__proto__") { docs { id } }', done, { title: 'sorted by nothing' }),
    ask('Topics(limit: -1) { docs { id } }', unreadable, { title: 'less than nothing' }),
  ]),
  ...on('odd', 'a GraphQL document that is none', [
    ask('query { Topics { docs { nothing } } }', invalid),
    ask('query ($id: String!) { Topic(id: $id) { title } }', invalid, {
      title: 'a variable that is missing',
      variables: {},
    }),
    ask('query ($id: String!) { Topic(id: $id) { title } }', invalid, {
      title: 'a variable of the wrong kind',
      variables: { id: { a: 1 } },
    }),
    ask('query { __schema { types { name fields { name } } } }', done, {
      title: 'what there is to ask',
    }),
    none('REST', 'the path is GraphQL’s own', null),
    none('Local', 'the path is GraphQL’s own', null),
  ]),
]
