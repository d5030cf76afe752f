import { camelCase } from '../../../../src/plugin/acts/camelCase.js'
import {
  releaseVerbs,
  type ReleaseVerb,
} from '../../../../src/domain/release/releaseTransitions.js'
import type { Verdict, Who } from '../attack.js'
import { each, first, local, mutate, none, on, rest, type Row } from '../build.js'
import { done, notFound, oneAtATime, roleMissing, signedOut, useWorkflow } from '../outcomes.js'
import { change, governed } from '../words.js'

const route = 'POST /api/releases/:id/workflow/:verb'
const expected = { sequence: '<answer.sequence>', fingerprint: '<answer.fingerprint>' }
const pinned = { status: 409, code: 'pinned' }
const closed = { status: 409, code: 'release-closed' }
const strangers = [
  ['signed out', signedOut],
  ['an account without a role', roleMissing],
] as const

/** A verb of a release by each API. */
const asked = (
  as: Who,
  id: string,
  verb: ReleaseVerb,
  comesBack: Verdict,
  { body = {}, ...options }: { title?: string; body?: Record<string, unknown>; before?: [] } = {},
): Row[] => {
  const variables = 'expected' in body ? ', $expected: WorkflowExpectation' : ''
  const given = 'expected' in body ? ', expected: $expected' : ''
  return [
    rest(route, { as, id, verb, body, ...options }, comesBack),
    mutate(
      `mutation($id: String${variables}) { ${camelCase(`workflow-${verb}`)}(collection: "releases", id: $id${given}) { sequence } }`,
      comesBack,
      { as, variables: { id, ...body }, ...options },
    ),
    local(`workflow.${camelCase(verb)}`, { collection: 'releases', id, ...body }, comesBack, {
      as,
      ...options,
    }),
  ]
}

/** A verb by somebody who has looked first. */
const seen = (as: Who, id: string, verb: ReleaseVerb, comesBack: Verdict, title?: string): Row[] =>
  asked(as, id, verb, comesBack, { title, body: { expected } }).map((row) => ({
    ...row,
    before: [first(rest('GET /api/releases/:id/workflow', { as: 'an approver', id }, done))],
  }))

/** Several texts at once: what a release must not do that a text cannot. */
export const releases = [
  ...on('design 11', 'a release goes out that nobody approved', [
    ...seen('a press officer', '<release>', 'publish', roleMissing, 'by its author'),
    ...seen('an administrator', '<release>', 'publish', roleMissing, 'by an administrator'),
    ...seen(
      'an approver',
      '<release>',
      'publish',
      { status: 409, code: 'wrong-state' },
      'by an approver',
    ),
    ...seen('a press officer', '<release>', 'approve', roleMissing, 'approved by its author'),
    ...seen(
      'an approver',
      '<release.draft>',
      'publish',
      { status: 409, code: 'wrong-state' },
      'before it was handed in',
    ),
  ]),
  ...on('design 11', 'a text that a release holds goes alone, or is changed', [
    rest(
      'POST /api/topics/:id/workflow/:verb',
      {
        as: 'an approver',
        id: '<held>',
        verb: 'force-publish',
        body: { expected, reason: 'A reason of more than twenty letters.' },
        before: [
          first(rest('GET /api/topics/:id/workflow', { as: 'an approver', id: '<held>' }, done)),
        ],
      },
      pinned,
    ),
    rest('PATCH /api/topics/:id', { id: '<held>', body: change }, pinned),
    mutate(
      'updateTopic(id: "<held>", data: { disclaimer: { wording: "reference-only" }, title: "<canary>" }) { id }',
      pinned,
    ),
    local('update', { collection: 'topics', id: '<held>', data: change }, pinned),
  ]),
  ...on('design 11', 'a release that is under way is changed, or deleted', [
    rest(
      'PATCH /api/releases/:id',
      { id: '<release>', title: 'changed', body: { members: [] } },
      closed,
    ),
    mutate('updateRelease(id: "<release>", data: { members: [] }) { id }', closed, {
      title: 'changed',
    }),
    local('update', { collection: 'releases', id: '<release>', data: { members: [] } }, closed, {
      title: 'changed',
    }),
    rest('DELETE /api/releases/:id', { id: '<release>', title: 'deleted' }, useWorkflow),
    mutate('deleteRelease(id: "<release>") { id }', useWorkflow, { title: 'deleted' }),
    local('delete', { collection: 'releases', id: '<release>' }, useWorkflow, {
      title: 'deleted',
    }),
    rest(
      'PATCH /api/releases',
      { title: 'all of them', query: 'where[id][exists]=true', body: { members: [] } },
      { status: 403 },
    ),
    rest(
      'DELETE /api/releases',
      { title: 'all of them, deleted', query: 'where[id][exists]=true' },
      useWorkflow,
    ),
    local('update', { collection: 'releases', where: {}, data: {} }, oneAtATime, {
      title: 'all of them',
    }),
  ]),
  ...on('design 11', 'a release by somebody who writes no texts', [
    ...[...strangers, ['an administrator', roleMissing] as const].flatMap(([as, refused]) => [
      rest('POST /api/releases', { as, body: { title: 'Theirs' } }, refused),
      mutate('createRelease(data: { title: "Theirs" }) { id }', refused, { as }),
      local('create', { collection: 'releases', data: { title: 'Theirs' } }, refused, { as }),
    ]),
    ...each(governed, (slug): Row[] =>
      [...strangers, ['an administrator', roleMissing] as const].map(([as, refused]) =>
        rest(
          `POST /api/${slug}/:id/workflow/propose-release`,
          { as, id: `<${slug === 'topics' ? 'text' : slug}>`, title: 'proposed' },
          refused,
        ),
      ),
    ),
    none(
      'GraphQL',
      'a release is proposed by REST, from what `workflow` says of a text by any API',
      /^mutation .*[Pp]ropose/,
    ),
  ]),
  ...on('design 11', 'a verb of a release by somebody who is nobody', [
    ...each(releaseVerbs, (verb) =>
      strangers.flatMap(([as, refused]) => asked(as, '<release>', verb, refused)),
    ),
    rest(
      route,
      { as: 'an approver', id: '<release>', verb: 'withdraw', body: {}, title: 'that is none' },
      { status: 404, code: 'unknown-verb' },
    ),
    rest(
      'POST /api/topics/:id/workflow/:verb',
      { as: 'an approver', id: '<text>', verb: 'cancel', body: {}, title: 'of a text' },
      { status: 404, code: 'unknown-verb' },
    ),
    rest(
      route,
      { as: 'an approver', id: '<nobody>', verb: 'publish', body: {}, title: 'that is not there' },
      notFound,
    ),
  ]),
]
