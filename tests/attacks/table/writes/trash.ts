import { local, mutate, none, on, rest } from '../build.js'
import { done, useWorkflow } from '../outcomes.js'
import { change } from '../words.js'

const one = 'PATCH /api/topics/:id'
const now = '2026-11-20T10:00:00.000Z'
const noField = none(
  'GraphQL',
  'no input has a field deletedAt, since no governed collection has a trash',
  /^mutation .*\bdeletedAt\b/,
)

/** The trash, which takes texts from the public and lets unchecked ones in. */
export const trash = [
  ...on('W18', 'a text is put into the trash', [
    rest(one, { id: '<text>', query: 'draft=true', body: { deletedAt: now } }, useWorkflow),
    rest(one, { id: '<text>', title: 'as no draft', body: { deletedAt: now } }, useWorkflow),
    noField,
    local('update', { collection: 'topics', id: '<text>', data: { deletedAt: now } }, useWorkflow),
  ]),
  ...on('W19', 'a text is put into the trash and published', [
    rest(one, { id: '<text>', body: { _status: 'published', deletedAt: now } }, useWorkflow),
    rest(
      one,
      {
        id: '<text>',
        query: 'trash=true',
        title: 'and out of it again',
        body: { ...change, deletedAt: null },
      },
      done,
    ),
    noField,
    local(
      'update',
      { collection: 'topics', id: '<text>', data: { _status: 'published', deletedAt: now } },
      useWorkflow,
    ),
    local(
      'update',
      { collection: 'topics', id: '<text>', trash: true, data: { ...change, deletedAt: null } },
      done,
      { title: 'and out of it again' },
    ),
  ]),
  ...on('W18', 'a change that looks into the trash', [
    mutate(
      'updateTopic(id: "<text>", trash: true, draft: true, data: { disclaimer: { wording: "reference-only" }, title: "<canary> <unique>" }) { id }',
      done,
    ),
  ]),
]
