import { local, mutate, none, on, rest, stray } from '../build.js'
import { done, forbidden, notThere, oneAtATime, useWorkflow } from '../outcomes.js'
import { change, wording } from '../words.js'

const one = 'PATCH /api/topics/:id'
const text = { collection: 'topics', id: '<text>' }
const words = `${wording}, title: "<canary> <unique>"`

const noFlag = (flag: string) =>
  none('GraphQL', `no mutation takes ${flag}`, new RegExp(`^mutation .*\\b${flag}\\b`))

/** Changes that Payload by itself would write over what is public. */
export const changing = [
  ...on('W3', 'a change says published', [
    rest(one, { id: '<text>', body: { _status: 'published' } }, useWorkflow),
    rest(
      one,
      { id: '<never>', title: 'of a text that never was', body: { _status: 'published' } },
      useWorkflow,
    ),
    rest(
      one,
      { id: '<approved>', title: 'of a text that is approved', body: { _status: 'published' } },
      useWorkflow,
    ),
    rest(
      one,
      { as: 'an approver', id: '<text>', title: 'by an approver', body: { _status: 'published' } },
      useWorkflow,
    ),
    rest(
      one,
      {
        as: 'an administrator',
        id: '<text>',
        title: 'by an administrator',
        body: { _status: 'published' },
      },
      useWorkflow,
    ),
    rest(one, { id: '<text>', title: 'as a list', body: { _status: ['published'] } }, useWorkflow),
    rest(
      one,
      {
        id: '<text>',
        title: 'in each language',
        body: { _status: { en: 'published', zh: 'published' } },
      },
      useWorkflow,
    ),
    rest(one, { id: '<text>', title: 'in capitals', body: { _status: 'PUBLISHED' } }, useWorkflow),
    rest(
      one,
      { id: '<text>', title: 'with a space', body: { _status: 'published ' } },
      useWorkflow,
    ),
    mutate(
      `updateTopic(id: "<text>", data: { ${wording}, _status: published }) { id }`,
      useWorkflow,
    ),
    local('update', { ...text, data: { _status: 'published' } }, useWorkflow),
    local('update', { ...text, data: { _status: 'published' } }, useWorkflow, {
      as: 'an approver',
      title: 'by an approver',
    }),
  ]),
  ...on('W4', 'a draft says published', [
    rest(one, { id: '<text>', query: 'draft=true', body: { _status: 'published' } }, useWorkflow),
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true',
        title: 'in capitals, which is no status',
        body: { _status: 'PUBLISHED' },
      },
      done,
    ),
    mutate(
      `updateTopic(id: "<text>", draft: true, autosave: true, data: { ${wording}, _status: published }) { id }`,
      useWorkflow,
    ),
    local('update', { ...text, draft: true, data: { _status: 'published' } }, useWorkflow),
  ]),
  ...on('W5', 'a plain change of a public text: it becomes a draft', [
    rest(one, { id: '<settled.rest>', body: change }, done),
    mutate(`updateTopic(id: "<settled.graphql>", data: { ${words} }) { id }`, done),
    local('update', { collection: 'topics', id: '<settled.local>', data: change }, done),
  ]),
  ...on('W6', 'a plain change over a draft', [
    rest(one, { id: '<text>', body: change }, done),
    mutate(`updateTopic(id: "<text>", data: { ${words} }) { id }`, done),
    local('update', { ...text, data: change }, done),
  ]),
  ...on('W7', 'a change says draft, which would unpublish', [
    rest(one, { id: '<text>', body: { _status: 'draft' } }, useWorkflow),
    rest(
      one,
      { id: '<text>', title: 'says no status at all', body: { ...change, _status: null } },
      done,
    ),
    mutate(`updateTopic(id: "<text>", data: { ${wording}, _status: draft }) { id }`, useWorkflow),
    local('update', { ...text, data: { _status: 'draft' } }, useWorkflow),
  ]),
  ...on('W8', 'autosave without a draft', [
    rest(one, { id: '<text>', query: 'autosave=true', body: change }, done),
    mutate(
      `updateTopic(id: "<text>", autosave: true, draft: false, data: { ${words} }) { id }`,
      done,
    ),
    local('update', { ...text, autosave: true, data: change }, done),
  ]),
  ...on('W9', 'autosave of a draft, which would rewrite a version in place', [
    rest(one, { id: '<text>', query: 'draft=true&autosave=true', body: change }, done),
    mutate(
      `updateTopic(id: "<text>", autosave: true, draft: true, data: { ${words} }) { id }`,
      done,
    ),
    local('update', { ...text, autosave: true, draft: true, data: change }, done),
  ]),
  ...on('W10', 'several texts at once', [
    rest(
      'PATCH /api/topics',
      { query: 'where[id][equals]=<text>', body: { _status: 'published' } },
      forbidden,
    ),
    rest(
      'PATCH /api/topics',
      { query: 'draft=true&where[id][equals]=<text>', title: 'as drafts', body: change },
      forbidden,
    ),
    rest(
      'PATCH /api/topics',
      { as: 'signed out', query: 'where[id][exists]=true', title: 'by nobody', body: change },
      forbidden,
    ),
    none(
      'GraphQL',
      'no mutation changes several documents',
      /^mutation update(Topics|LeaderActivities|Many)/,
    ),
    local(
      'update',
      { collection: 'topics', where: { id: { equals: '<text>' } }, data: change, draft: true },
      oneAtATime,
    ),
    local(
      'update',
      { collection: 'topics', where: {}, data: { _status: 'published' } },
      oneAtATime,
      { title: 'published' },
    ),
  ]),
  ...on('W11', 'one language is published', [
    rest(one, { id: '<text>', query: 'publishSpecificLocale=en', body: change }, useWorkflow),
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true&publishSpecificLocale=zh',
        title: 'a draft asked for',
        body: change,
      },
      useWorkflow,
    ),
    noFlag('publishSpecificLocale'),
    local('update', { ...text, data: change, publishSpecificLocale: 'en' }, useWorkflow),
  ]),
  ...on('W12', 'all languages are published', [
    rest(one, { id: '<text>', query: 'publishAllLocales=true', body: change }, useWorkflow),
    noFlag('publishAllLocales'),
    local('update', { ...text, data: change, publishAllLocales: true }, useWorkflow),
  ]),
  ...on('W13', 'all languages are unpublished', [
    rest(one, { id: '<text>', query: 'unpublishAllLocales=true', body: change }, useWorkflow),
    rest(
      one,
      {
        id: '<text>',
        query: 'unpublishAllLocales=true',
        title: 'and published',
        body: { _status: 'published' },
      },
      useWorkflow,
    ),
    noFlag('unpublishAllLocales'),
    local('update', { ...text, data: change, unpublishAllLocales: true }, useWorkflow),
    local(
      'update',
      { ...text, data: { _status: 'published' }, unpublishAllLocales: true },
      useWorkflow,
      { title: 'and published' },
    ),
  ]),
  ...on('W21', 'what GraphQL alone can be asked', [
    mutate(`updateTopic(id: "<text>", data: { ${words} }) { id }`, done, {
      title: 'flags in the address, which it must not read',
      query: 'draft=false&publishAllLocales=true&publishSpecificLocale=en&unpublishAllLocales=true',
    }),
    mutate(
      `a: updateTopic(id: "<text>", draft: true, data: { ${words} }) { id }
       b: updateTopic(id: "<text>", data: { ${wording}, _status: published }) { id }`,
      useWorkflow,
      { title: 'a draft, and then its publication in one document' },
    ),
    mutate(
      'mutation ($data: mutationTopicUpdateInput!) { updateTopic(id: "<text>", data: $data) { id } }',
      useWorkflow,
      {
        title: 'published, by a variable',
        variables: { data: { _status: 'published', disclaimer: { wording: 'reference-only' } } },
      },
    ),
    none('REST', 'the path is GraphQL’s own', null),
    none('Local', 'the path is GraphQL’s own', null),
  ]),
  ...on('W22', 'code of the project that asks for no access', [
    local('update', { ...text, data: change, overrideAccess: true, overrideLock: true }, done, {
      title: 'a plain change',
    }),
    local(
      'update',
      {
        ...text,
        data: { _status: 'published' },
        overrideAccess: true,
        context: { skip: true, isDryRun: true },
      },
      useWorkflow,
      { title: 'published, with a context of its own' },
    ),
    local(
      'update',
      { ...text, data: { _status: 'published' }, disableTransaction: true },
      useWorkflow,
      { title: 'published, without a transaction' },
    ),
    none('REST', 'the path is the Local API’s own', null),
    none('GraphQL', 'the path is the Local API’s own', null),
  ]),
  ...on('W32', 'a write under another method', [
    stray(
      'POST /api/topics/<text>',
      { headers: { 'X-HTTP-Method-Override': 'PATCH' }, body: { ...change, _status: 'published' } },
      notThere,
    ),
    stray(
      'POST /api/topics/<text>',
      {
        headers: { 'X-Payload-HTTP-Method-Override': 'PATCH' },
        title: 'by Payload’s own header',
        body: { ...change, _status: 'published' },
      },
      notThere,
    ),
    stray(
      'PUT /api/topics/<text>',
      { title: 'by PUT', body: { ...change, _status: 'published' } },
      notThere,
    ),
    none('GraphQL', 'it has one method', null),
    none('Local', 'it has no methods of HTTP', null),
  ]),
]
