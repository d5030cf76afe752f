import type { Who } from '../attack.js'
import { ask, by, each, first, local, none, on, rest, type Row } from '../build.js'
import { done, forbidden, roleMissing, signedOut } from '../outcomes.js'
import { governed, graphqlNames, machinery } from '../words.js'

const notebooks: Record<string, string> = {
  'payload-kv': 'PayloadKv',
  'payload-locked-documents': 'PayloadLockedDocument',
  'payload-preferences': 'PayloadPreference',
}
const outside: Who[] = ['signed out', 'an account without a role']
const types = {
  ...graphqlNames,
  ...machinery,
  users: ['User', 'Users'] as const,
  releases: ['Release', 'Releases'] as const,
}
const unseen = ['never', 'inReview', 'gone', 'archived', 'text']

/** Asked of a text, and of one that is not there: both must get the same answer. */
const alike = (row: Row, ofNothing: Row): Row => ({
  ...row,
  isAlike: true,
  before: [first(ofNothing)],
})

/** Whether a text is there at all, and what the house has. */
export const existence = [
  ...on('R11', 'whether a text is there', [
    ...outside.flatMap((as) => {
      const refused = as === 'signed out' ? signedOut : roleMissing
      const access = (id: string) =>
        rest('POST /api/topics/access/:id?', { as, id, body: {} }, refused)
      const docAccess = (id: string) =>
        ask(`docAccessTopic(id: "${id}") { read { permission } }`, refused, { as })
      const read = (id: string) =>
        rest('GET /api/topics/:id', { as, id, title: 'by reading it' }, forbidden)
      const workflow = (id: string) =>
        rest('GET /api/topics/:id/workflow', { as, id, title: 'by its workflow' }, refused)
      const found = (id: string) =>
        local('findByID', { collection: 'topics', id }, forbidden, { as })
      return each(unseen, (name): Row[] =>
        [access, docAccess, read, workflow, found].map((of) =>
          alike(of(`<${name}>`), of('<nobody>')),
        ),
      )
    }),
  ]),
  ...on(
    'R11',
    'what may be done with a text, in every collection',
    each([...governed, ...Object.keys(machinery), 'users', 'releases'], (slug): Row[] => [
      ...by(rest(`POST /api/${slug}/access/:id?`, { body: {} }, done), {
        'signed out': done,
        'an account without a role': done,
      }),
      ...by(
        ask(
          `docAccess${types[slug as keyof typeof types]?.[0]}(id: "<nobody>") { read { permission } }`,
          done,
        ),
        { 'signed out': signedOut, 'an account without a role': roleMissing },
      ),
    ]),
  ),
  ...on('R11', 'what may be done with a line of a notebook', [
    ...each(Object.keys(notebooks), (slug): Row[] => [
      ...by(rest(`POST /api/${slug}/access/:id?`, { id: '<nobody>', body: {} }, done), {
        'signed out': signedOut,
        'an account without a role': roleMissing,
      }),
      ...by(ask(`docAccess${notebooks[slug]}(id: "<nobody>") { read { permission } }`, done), {
        'signed out': signedOut,
        'an account without a role': roleMissing,
      }),
    ]),
    none('Local', 'payload has no method that tells access', /^payload\..*access/i),
  ]),
  ...on('R12', 'what there is', [
    ...by(rest('GET /api/access', {}, done), {
      'signed out': done,
      'an account without a role': done,
    }),
    ...by(
      rest('POST /api/globals/site-settings/access', { title: 'of the settings', body: {} }, done),
      { 'signed out': done },
    ),
    ...by(ask('Access { canAccessAdmin }', done), {
      'signed out': done,
      'an account without a role': done,
    }),
    ask(
      'Access { canAccessAdmin topics { read { permission } fields { title { update { permission } } } } }',
      done,
      { title: 'for the house' },
    ),
    ask(
      'docAccessTopic(id: "<text>") { read { permission } update { permission } fields { title { read { permission } } } }',
      done,
      { title: 'of a text, for the house' },
    ),
    ...by(ask('docAccessSiteSetting { read { permission } }', done, { title: 'of the settings' }), {
      'signed out': signedOut,
      'an account without a role': roleMissing,
      'a press officer': done,
    }),
    none('Local', 'payload has no method that tells access', /^payload\..*access/i),
  ]),
]
