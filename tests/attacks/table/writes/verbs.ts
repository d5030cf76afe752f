import { camelCase } from '../../../../src/plugin/acts/camelCase.js'
import { allVerbs, type AnyVerb as Verb } from '../../../../src/plugin/acts/anyVerb.js'
import { each, first, local, mutate, on, rest, type Row } from '../build.js'
import { notFound, roleMissing, signedOut, done } from '../outcomes.js'
import type { Step, Verdict, Who } from '../attack.js'

const route = 'POST /api/topics/:id/workflow/:verb'
const expected = { sequence: '<answer.sequence>', fingerprint: '<answer.fingerprint>' }

/** A verb by each API. */
const asked = (
  as: Who,
  id: string,
  verb: Verb,
  comesBack: Verdict,
  { body = {}, ...options }: { title?: string; body?: Record<string, unknown>; before?: Step[] },
): Row[] => {
  const names = Object.keys(body)
  const types: Record<string, string> = {
    expected: 'WorkflowExpectation',
    recipient: 'String',
    at: 'String',
    link: 'Int',
    stage: 'String',
    group: 'String',
  }
  const typeOf = (name: string) => types[name] ?? 'WorkflowText'
  const variables = names.map((name) => `, $${name}: ${typeOf(name)}`).join('')
  const given = names.map((name) => `, ${name}: $${name}`).join('')
  const mutation = camelCase(`workflow-${verb}`)
  return [
    rest(route, { as, id, verb, body, ...options }, comesBack),
    mutate(
      `mutation($id: String${variables}) { ${mutation}(collection: "topics", id: $id${given}) { sequence } }`,
      comesBack,
      { as, variables: { id, ...body }, ...options },
    ),
    local(`workflow.${camelCase(verb)}`, { collection: 'topics', id, ...body }, comesBack, {
      as,
      ...options,
    }),
  ]
}

/** A verb by somebody who has looked first, as the desk does. */
const seen = (
  as: Who,
  id: string,
  verb: Verb,
  comesBack: Verdict,
  { body, title }: { title?: string; body?: object } = {},
): Row[] =>
  asked(as, id, verb, comesBack, {
    title,
    body: { expected, ...body },
    before: [first(rest('GET /api/topics/:id/workflow', { as: 'an approver', id }, done))],
  })

const because = { reason: 'A reason of more than twenty letters.' }

const forThePress = { recipient: 'The Daily', at: '2099-01-01T00:00:00.000Z' }

/** The workflow itself, asked to do what it must not. */
export const verbs = [
  ...on('design 11', 'a text goes out that nobody approved', [
    ...seen('a press officer', '<text>', 'publish', roleMissing, { title: 'by its author' }),
    ...seen(
      'an approver',
      '<text>',
      'publish',
      { status: 409, code: 'wrong-state' },
      { title: 'by an approver' },
    ),
    ...seen(
      'an approver',
      '<never>',
      'publish',
      { status: 409, code: 'wrong-state' },
      { title: 'and never was public' },
    ),
    ...seen('an administrator', '<text>', 'publish', roleMissing, { title: 'by an administrator' }),
    ...seen('a press officer', '<text>', 'force-publish', roleMissing, {
      title: 'by force, by its author',
      body: because,
    }),
    ...seen(
      'an approver',
      '<text>',
      'force-publish',
      { status: 422, code: 'reason-too-short' },
      { title: 'by force, without a word', body: { reason: 'Because.' } },
    ),
    ...seen(
      'an approver',
      '<inReview>',
      'publish',
      { status: 409, code: 'wrong-state' },
      { title: 'while it is in review' },
    ),
    ...seen('a press officer', '<inReview>', 'approve', roleMissing, {
      title: 'approved by its author',
    }),
  ]),
  ...on('design 11', 'an approver approves what they wrote', [
    ...seen('an approver', '<written.by.approver>', 'approve', {
      status: 403,
      code: 'own-contribution',
    }),
  ]),
  ...on('design 4', 'what was forced is settled by whoever forced it', [
    ...seen('an approver', '<owed>', 'settle', { status: 403, code: 'own-force' }),
  ]),
  ...on('design 4', 'the press is shown what nobody approved', [
    ...seen(
      'an approver',
      '<text>',
      'make-press-link',
      { status: 409, code: 'wrong-state' },
      {
        title: 'a draft',
        body: forThePress,
      },
    ),
    ...seen(
      'an approver',
      '<inReview>',
      'make-press-link',
      { status: 409, code: 'wrong-state' },
      {
        title: 'a text in review',
        body: forThePress,
      },
    ),
    ...seen('a press officer', '<approved>', 'make-press-link', roleMissing, {
      title: 'or what is approved, by its author',
      body: forThePress,
    }),
    ...seen('an administrator', '<approved>', 'make-press-link', roleMissing, {
      title: 'or what is approved, by an administrator',
      body: forThePress,
    }),
    ...seen(
      'an approver',
      '<approved>',
      'revoke-press-link',
      { status: 422, code: 'press-link-unknown' },
      { title: 'by a link that was never made', body: { link: 1 } },
    ),
  ]),
  ...on('design 11', 'a public text goes', [
    ...each(['withdraw', 'unpublish'] as const, (verb) => [
      ...seen('a press officer', '<text>', verb, roleMissing, { body: because }),
      ...seen('an administrator', '<text>', verb, roleMissing, {
        title: 'by an administrator',
        body: because,
      }),
      ...seen('an account without a role', '<text>', verb, roleMissing, {
        title: 'without a role',
        body: because,
      }),
      ...seen('signed out', '<text>', verb, signedOut, { title: 'by nobody', body: because }),
    ]),
    ...seen(
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
  ]),
  ...on('design 11', 'an approval counts for what is not open', [
    ...seen(
      'an approver',
      '<inReview>',
      'approve',
      { status: 422, code: 'stage-not-open' },
      { title: 'a stage that is none', body: { stage: 'desk' } },
    ),
    ...seen(
      'an approver',
      '<inReview>',
      'approve',
      { status: 422, code: 'stage-not-open' },
      { title: 'a group that is none', body: { group: 'editors' } },
    ),
  ]),
  ...on('design 11', 'results of checks are brought along', [
    rest(
      route,
      {
        as: 'a press officer',
        id: '<text>',
        verb: 'submit',
        title: 'with a submission',
        body: { expected: { sequence: 1, fingerprint: null }, checks: { ran: [], findings: [] } },
      },
      { status: 400, code: 'body-invalid' },
    ),
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
  ]),
  ...on('design 11', 'a verb that is none, or a body that is none', [
    ...each(['constructor', '__proto__', 'toString', 'reschedule', 'PUBLISH', 'events'], (verb) => [
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
  ]),
  ...on('design 11', 'a verb by somebody who is nobody', [
    ...each(allVerbs, (verb) => [
      ...asked('signed out', '<approved>', verb, signedOut, {}),
      ...asked('an account without a role', '<approved>', verb, roleMissing, {
        title: 'without a role',
      }),
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
  ]),
]
