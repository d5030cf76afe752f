import { local, mutate, on, rest } from '../build.js'
import { done, made, roleMissing, signedOut, useWorkflow } from '../outcomes.js'
import { change } from '../words.js'

const data = 'title: "<canary> <unique>", slug: "", disclaimer: { wording: "reference-only" }'

/** Texts that would be public from their first moment. */
export const creating = [
  ...on('W1', 'a text is made as published', [
    rest('POST /api/topics', { body: { ...change, _status: 'published' } }, useWorkflow),
    rest(
      'POST /api/topics',
      {
        title: 'a draft asked for',
        query: 'draft=true',
        body: { ...change, _status: 'published' },
      },
      useWorkflow,
    ),
    rest(
      'POST /api/topics',
      { title: 'in each language', body: { ...change, _status: { en: 'published' } } },
      useWorkflow,
    ),
    rest(
      'POST /api/topics',
      { title: 'as a list', body: { ...change, _status: ['published'] } },
      useWorkflow,
    ),
    rest(
      'POST /api/topics',
      { title: 'in all languages', query: 'publishAllLocales=true', body: change },
      useWorkflow,
    ),
    rest(
      'POST /api/topics',
      { title: 'in one language', query: 'publishSpecificLocale=en', body: change },
      useWorkflow,
    ),
    rest(
      'POST /api/topics',
      { as: 'an approver', title: 'by an approver', body: { ...change, _status: 'published' } },
      useWorkflow,
    ),
    rest(
      'POST /api/topics',
      { as: 'signed out', title: 'by nobody', body: { ...change, _status: 'published' } },
      signedOut,
    ),
    rest(
      'POST /api/topics',
      { as: 'an account without a role', title: 'without a role', body: change },
      roleMissing,
    ),
    mutate(`createTopic(data: { ${data}, _status: published }) { id }`, useWorkflow),
    mutate(`createTopic(draft: true, data: { ${data}, _status: published }) { id }`, useWorkflow, {
      title: 'a draft asked for',
    }),
    mutate(`createTopic(data: { ${data} }) { id }`, signedOut, {
      as: 'signed out',
      title: 'by nobody',
    }),
    local(
      'create',
      { collection: 'topics', data: { ...change, _status: 'published' } },
      useWorkflow,
    ),
    local(
      'create',
      { collection: 'topics', draft: true, data: { ...change, _status: 'published' } },
      useWorkflow,
      { title: 'a draft asked for' },
    ),
    local('create', { collection: 'topics', data: change, publishAllLocales: true }, useWorkflow, {
      title: 'in all languages',
    }),
    local('create', { collection: 'topics', data: change }, signedOut, {
      as: 'signed out',
      title: 'by nobody',
    }),
  ]),
  ...on('W2', 'a text is made plainly: it becomes a draft', [
    rest('POST /api/topics', { body: change }, made),
    mutate(`createTopic(draft: false, data: { ${data} }) { id }`, done),
    local('create', { collection: 'topics', data: change }, done),
  ]),
]
