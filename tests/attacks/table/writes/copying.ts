import { each, local, mutate, on, rest } from '../build.js'
import { done, notThere, roleMissing, signedOut, useWorkflow } from '../outcomes.js'
import { change } from '../words.js'

const copy = 'POST /api/topics/:id/duplicate'
const data = 'title: "<canary> <unique>", slug: "", disclaimer: { wording: "reference-only" }'

/** The states a text can be copied in. */
const states = ['never', 'inReview', 'approved', 'text', 'withdrawn', 'gone', 'owed', 'archived']

/** Copies, which Payload publishes at once if their source is public. */
export const copying = [
  ...on('W14', 'a copy of a text in any state becomes a draft', [
    ...each(states, (state) => [
      rest(copy, { id: `<${state}>` }, done),
      mutate(`duplicateTopic(id: "<${state}>", data: { ${data} }) { id }`, done),
      local('duplicate', { collection: 'topics', id: `<${state}>`, data: change }, done),
    ]),
    rest(copy, { id: '<text>', as: 'signed out', title: 'by nobody' }, signedOut),
    rest(
      copy,
      { id: '<text>', as: 'an account without a role', title: 'without a role' },
      roleMissing,
    ),
    rest(copy, { id: '<leaders>', title: 'of a text of another collection' }, notThere),
  ]),
  ...on('W15', 'a copy of what is public, as no draft', [
    rest(copy, { id: '<settled.copied>', query: 'draft=false' }, done),
    rest(
      copy,
      { id: '<text>', query: 'draft=false', title: 'as published', body: { _status: 'published' } },
      useWorkflow,
    ),
    rest(
      copy,
      { id: '<text>', query: 'publishAllLocales=true', title: 'published in all languages' },
      done,
    ),
    mutate(
      `duplicateTopic(id: "<text>", data: { ${data}, _status: published }) { id }`,
      useWorkflow,
    ),
    local('duplicate', { collection: 'topics', id: '<settled.copied>', draft: false }, done),
    local(
      'duplicate',
      { collection: 'topics', id: '<text>', data: { _status: 'published' } },
      useWorkflow,
      { title: 'as published' },
    ),
  ]),
]
