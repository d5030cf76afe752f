import { each, first, none, on, rest, type Row } from '../build.js'
import { notFound, roleMissing, signedOut, done } from '../outcomes.js'
import type { Verdict, Who } from '../attack.js'

const route = 'POST /api/topics/:id/workflow/:verb'
const expected = { sequence: '<answer.sequence>', fingerprint: '<answer.fingerprint>' }

/** A verb by somebody who has looked first, as the desk does. */
const seen = (
  as: Who,
  id: string,
  verb: string,
  comesBack: Verdict,
  options: { title?: string; body?: object } = {},
): Row =>
  rest(
    route,
    {
      as,
      id,
      verb,
      title: options.title,
      body: { expected, ...options.body },
      before: [first(rest('GET /api/topics/:id/workflow', { as: 'an approver', id }, done))],
    },
    comesBack,
  )

const noVerbs = [
  none(
    'GraphQL' as const,
    'GraphQL has no verbs',
    /^mutation (submit|approve|publish|withdraw|unpublish)/,
  ),
  none(
    'Local' as const,
    'payload has no verbs',
    /^payload\.(submit|approve|publish|withdraw|unpublish)/,
  ),
]
const because = { reason: 'A reason of more than twenty letters.' }

/** The workflow itself, asked to do what it must not. */
export const verbs = [
  ...on('design 11', 'a text goes out that nobody approved', [
    seen('a press officer', '<text>', 'publish', roleMissing, { title: 'by its author' }),
    seen(
      'an approver',
      '<text>',
      'publish',
      { status: 409, code: 'wrong-state' },
      { title: 'by an approver' },
    ),
    seen(
      'an approver',
      '<never>',
      'publish',
      { status: 409, code: 'wrong-state' },
      { title: 'and never was public' },
    ),
    seen('an administrator', '<text>', 'publish', roleMissing, { title: 'by an administrator' }),
    seen('a press officer', '<text>', 'force-publish', roleMissing, {
      title: 'by force, by its author',
      body: because,
    }),
    seen(
      'an approver',
      '<text>',
      'force-publish',
      { status: 422, code: 'reason-too-short' },
      { title: 'by force, without a word', body: { reason: 'Because.' } },
    ),
    seen(
      'an approver',
      '<inReview>',
      'publish',
      { status: 409, code: 'wrong-state' },
      { title: 'while it is in review' },
    ),
    seen('a press officer', '<inReview>', 'approve', roleMissing, {
      title: 'approved by its author',
    }),
    ...noVerbs,
  ]),
  ...on('design 11', 'an approver approves what they wrote', [
    seen('an approver', '<written.by.approver>', 'approve', {
      status: 403,
      code: 'own-contribution',
    }),
    ...noVerbs,
  ]),
  ...on('design 4', 'what was forced is settled by whoever forced it', [
    seen('an approver', '<owed>', 'settle', { status: 403, code: 'own-force' }),
    ...noVerbs,
  ]),
  ...on('design 11', 'a public text goes', [
    ...each(['withdraw', 'unpublish'], (verb) => [
      seen('a press officer', '<text>', verb, roleMissing, { body: because }),
      seen('an administrator', '<text>', verb, roleMissing, {
        title: 'by an administrator',
        body: because,
      }),
      seen('an account without a role', '<text>', verb, roleMissing, {
        title: 'without a role',
        body: because,
      }),
      seen('signed out', '<text>', verb, signedOut, { title: 'by nobody', body: because }),
    ]),
    seen(
      'an approver',
      '<text>',
      'archive',
      { status: 403, code: 'not-a-contributor' },
      { title: 'by archiving' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<leaders>',
        verb: 'unpublish',
        title: 'by the id of another collection',
        body: { ...because, expected: { sequence: 4, fingerprint: null } },
      },
      notFound,
    ),
    ...noVerbs,
  ]),
  ...on('design 11', 'a verb without what was seen, or after it changed', [
    rest(
      route,
      { as: 'an approver', id: '<approved>', verb: 'publish', title: 'nothing seen', body: {} },
      { status: 428, code: 'expectation-missing' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<approved>',
        verb: 'publish',
        title: 'another text seen',
        body: { expected: { sequence: 1, fingerprint: 'f0'.repeat(32) } },
      },
      { status: 412, code: 'stale' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<approved>',
        verb: 'publish',
        title: 'another text seen, by a header',
        headers: { 'If-Match': `"1-${'f0'.repeat(32)}"` },
      },
      { status: 412, code: 'stale' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<approved>',
        verb: 'publish',
        title: 'whatever there is, by a star',
        headers: { 'If-Match': '*' },
      },
      { status: 428, code: 'expectation-missing' },
    ),
    ...noVerbs,
  ]),
  ...on('design 11', 'a verb that is none, or a body that is none', [
    ...each(['constructor', '__proto__', 'toString', 'schedule', 'PUBLISH', 'events'], (verb) => [
      rest(
        route,
        { as: 'an approver', id: '<approved>', verb, body: {} },
        { status: 404, code: 'unknown-verb' },
      ),
    ]),
    rest(
      route,
      {
        as: 'an approver',
        id: '<approved>',
        verb: 'publish',
        title: 'a name that nobody knows',
        body: { expect: {} },
      },
      { status: 400, code: 'body-invalid' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<approved>',
        verb: 'publish',
        title: 'a number as a text',
        body: { expected: { sequence: '1', fingerprint: null } },
      },
      { status: 400, code: 'body-invalid' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<approved>',
        verb: 'publish',
        title: 'in the name of another',
        body: { user: '<person.administrator>' },
      },
      { status: 400, code: 'body-invalid' },
    ),
    ...noVerbs,
  ]),
  ...on('design 11', 'a verb by somebody who is nobody', [
    ...each(['submit', 'approve', 'archive', 'recall', 'force-publish'], (verb) => [
      rest(route, { as: 'signed out', id: '<approved>', verb, body: {} }, signedOut),
      rest(
        route,
        { as: 'an account without a role', id: '<approved>', verb, body: {} },
        roleMissing,
      ),
      rest(
        'POST /api/globals/site-settings/workflow/:verb',
        { as: 'signed out', title: 'of the settings', verb, body: {} },
        signedOut,
      ),
      rest(
        'POST /api/globals/site-settings/workflow/:verb',
        { as: 'an account without a role', title: 'of the settings', verb, body: {} },
        roleMissing,
      ),
    ]),
    rest(route, { as: 'signed out', id: '<approved>', verb: 'publish', body: {} }, signedOut),
    rest(
      route,
      {
        as: 'an account without a role',
        id: '<approved>',
        verb: 'publish',
        title: 'without a role',
        body: {},
      },
      roleMissing,
    ),
    rest(
      route,
      {
        as: 'signed out',
        id: '<approved>',
        verb: 'publish',
        title: 'with a token that is none',
        headers: { Authorization: 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.' },
        body: {},
      },
      signedOut,
    ),
    ...noVerbs,
  ]),
  ...on('design 11', 'settings go out that nobody approved', [
    rest(
      'POST /api/globals/site-settings/workflow/:verb',
      {
        as: 'an approver',
        verb: 'publish',
        body: { expected },
        before: [
          first(rest('GET /api/globals/site-settings/workflow', { as: 'an approver' }, done)),
        ],
      },
      { status: 409, code: 'wrong-state' },
    ),
    rest(
      'POST /api/globals/site-settings/workflow/:verb',
      {
        as: 'an approver',
        verb: 'unpublish',
        title: 'or are taken down',
        body: { expected, ...because },
        before: [
          first(rest('GET /api/globals/site-settings/workflow', { as: 'an approver' }, done)),
        ],
      },
      { status: 409, code: 'cannot-be-taken-down' },
    ),
    ...noVerbs,
  ]),
  ...on('design 11', 'the key of another’s request is used again', [
    rest(
      route,
      {
        as: 'a press officer',
        id: '<approved>',
        verb: 'approve',
        headers: { 'Idempotency-Key': 'used-by-the-approver' },
        body: { expected: '<approved.expected>' },
      },
      { status: 412, code: 'stale' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<inReview>',
        verb: 'publish',
        title: 'by themselves, for something else',
        headers: { 'Idempotency-Key': 'used-by-the-approver' },
        body: { expected: '<approved.expected>' },
      },
      { status: 422, code: 'key-reused' },
    ),
    ...noVerbs,
  ]),
  ...on('design 11', 'a text that does not exist', [
    rest(
      route,
      {
        as: 'an approver',
        id: '<nobody>',
        verb: 'publish',
        body: { expected: { sequence: 0, fingerprint: null } },
      },
      notFound,
    ),
    ...noVerbs,
  ]),
]
