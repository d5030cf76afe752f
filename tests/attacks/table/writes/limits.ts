import { first, local, mutate, on, rest, type Row } from '../build.js'
import type { Step, Verdict, Who } from '../attack.js'
import { done, roleMissing, signedOut, unreadable } from '../outcomes.js'

const route = 'POST /api/topics/:id/workflow/:verb'
const expected = { sequence: '<answer.sequence>', fingerprint: '<answer.fingerprint>' }
const lookedAt = (id: string): Step[] => [
  first(rest('GET /api/topics/:id/workflow', { as: 'an approver', id }, done)),
]

/** A limit, or its end, by each API. */
const asked = (
  as: Who,
  verb: 'limit-access' | 'lift-access',
  comesBack: Verdict,
  { body = {}, title }: { body?: Record<string, unknown>; title: string },
): Row[] => {
  const id = '<never>'
  const name = verb === 'limit-access' ? 'LimitAccess' : 'LiftAccess'
  const isNamed = verb === 'limit-access' && 'people' in body
  const sent = { expected, ...body }
  const options = { as, title, before: lookedAt(id) }
  return [
    rest(route, { id, verb, body: sent, ...options }, comesBack),
    mutate(
      `mutation($id: String!, $expected: WorkflowExpectation${isNamed ? ', $people: [String!]' : ''}) { workflow${name}(collection: "topics", id: $id, expected: $expected${isNamed ? ', people: $people' : ''}) { sequence } }`,
      comesBack,
      { variables: { id, ...sent }, ...options },
    ),
    local(
      `workflow.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      { collection: 'topics', id, ...sent },
      comesBack,
      options,
    ),
  ]
}

/** Who sees a text, decided by who may not, or against oneself. */
export const limits = [
  ...on('design 4', 'a text is hidden, or opened', [
    ...(['limit-access', 'lift-access'] as const).flatMap((verb) => [
      ...asked('signed out', verb, signedOut, { title: `${verb}, by nobody` }),
      ...asked('an account without a role', verb, roleMissing, {
        title: `${verb}, without a role`,
      }),
    ]),
    ...asked(
      'an administrator',
      'limit-access',
      { status: 403, code: 'not-a-contributor' },
      { title: 'by somebody who did not work on it', body: { people: ['<own>'] } },
    ),
    ...asked(
      'an approver',
      'limit-access',
      { status: 422, code: 'own-lock-out' },
      { title: 'from oneself', body: { people: ['<person.officer>'] } },
    ),
    ...asked(
      'an approver',
      'lift-access',
      { status: 409, code: 'not-limited' },
      { title: 'that everybody sees' },
    ),
    rest(
      route,
      {
        as: 'an approver',
        id: '<never>',
        verb: 'limit-access',
        title: 'with more than it takes',
        body: { expected, everybody: true },
        before: lookedAt('<never>'),
      },
      unreadable,
    ),
    rest(
      'POST /api/globals/site-settings/workflow/:verb',
      {
        as: 'an approver',
        verb: 'limit-access',
        title: 'of the settings',
        body: { expected, people: ['<own>'] },
        before: [
          first(rest('GET /api/globals/site-settings/workflow', { as: 'an approver' }, done)),
        ],
      },
      { status: 409, code: 'cannot-be-limited' },
    ),
  ]),
]
