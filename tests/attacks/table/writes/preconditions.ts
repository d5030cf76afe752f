import { first, local, mutate, on, rest } from '../build.js'
import { done, made } from '../outcomes.js'
import { change, wording } from '../words.js'

const one = 'PATCH /api/topics/:id'
const settings = 'POST /api/globals/site-settings'
const other = `"1-${'f0'.repeat(32)}"`
const isOther = { headers: { 'If-Match': other } }
const meanwhile = { status: 412, code: 'saved-meanwhile' }
const unreadable = { status: 400, code: 'if-match-invalid' }
const text = { collection: 'topics', id: '<text>' }

/** Saves that name another text than the one that lies there: whoever wrote it is not overwritten. */
export const preconditions = [
  ...on('design 5', 'a save that names another text than is there', [
    rest(one, { id: '<text>', query: 'draft=true', body: change, ...isOther }, meanwhile),
    rest(one, { id: '<text>', title: 'as no draft', body: change, ...isOther }, meanwhile),
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true',
        title: 'by the field of the form',
        body: { ...change, workflowTag: other },
      },
      meanwhile,
    ),
    rest(
      settings,
      { title: 'of the settings', body: { siteName: '<canary>' }, ...isOther },
      meanwhile,
    ),
    rest(
      'POST /api/topics/versions/:id',
      { id: '<version.public>', query: 'draft=true', title: 'by an old version', ...isOther },
      meanwhile,
    ),
    mutate(
      `updateTopic(id: "<text>", draft: true, data: { ${wording}, title: "<canary>", workflowTag: "\\"1-${'f0'.repeat(32)}\\"" }) { id }`,
      meanwhile,
    ),
    local('update', { ...text, draft: true, data: change, context: { ifMatch: other } }, meanwhile),
    local(
      'updateGlobal',
      { slug: 'site-settings', data: { siteName: '<canary>' }, context: { ifMatch: other } },
      meanwhile,
      { title: 'of the settings' },
    ),
  ]),
  ...on('design 5', 'a tag that fits publishes nothing all the same', [
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true',
        body: { ...change, workflowTag: '<answer.workflowTag>' },
        before: [first(rest('GET /api/topics/:id/workflow', { id: '<text>' }, done))],
      },
      done,
    ),
    rest(
      one,
      {
        id: '<text>',
        title: 'said to be published',
        headers: { 'If-Match': '*' },
        body: { ...change, _status: 'published' },
      },
      { status: 403, code: 'use-workflow' },
    ),
    rest(
      'POST /api/topics',
      { title: 'of a new text', body: { ...change, workflowTag: other } },
      made,
    ),
    mutate(
      `updateTopic(id: "<text>", data: { ${wording}, _status: published, workflowTag: "*" }) { id }`,
      { status: 403, code: 'use-workflow' },
    ),
    local(
      'update',
      { ...text, data: { _status: 'published' }, context: { ifMatch: '*' } },
      { status: 403, code: 'use-workflow' },
    ),
  ]),
  ...on('design 5', 'a tag that is none', [
    rest(
      one,
      { id: '<text>', query: 'draft=true', headers: { 'If-Match': 'published' }, body: change },
      unreadable,
    ),
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true',
        title: 'in the field of the form: it is left out',
        body: { ...change, workflowTag: { $ne: null } },
      },
      done,
    ),
    mutate(
      `updateTopic(id: "<text>", draft: true, data: { ${wording}, title: "<canary> <unique>", workflowTag: "none" }) { id }`,
      done,
      { title: 'in the field of the form: it is left out' },
    ),
    local(
      'update',
      { ...text, draft: true, data: change, context: { ifMatch: 'none' } },
      unreadable,
    ),
  ]),
]
