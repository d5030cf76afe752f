import { each, first, local, mutate, on, rest } from '../build.js'
import { done, notThere, roleMissing, signedOut, useWorkflow } from '../outcomes.js'

const back = 'POST /api/topics/versions/:id'

/** Old versions, which Payload puts live again. */
export const restoring = [
  ...on('W16', 'an old version goes live again', [
    ...each(['public', 'draft', 'never', 'gone', 'withdrawn'], (version) => [
      // The admin's own button asks for this: it becomes a draft.
      rest(back, { id: `<version.${version}>` }, done),
      mutate(`restoreVersionTopic(id: "<version.${version}>") { id }`, useWorkflow),
      local('restoreVersion', { collection: 'topics', id: `<version.${version}>` }, useWorkflow),
    ]),
    rest(back, { id: '<version.draft>', query: 'draft=false', title: 'no draft asked for' }, done),
    rest(back, { as: 'signed out', id: '<version.public>', title: 'by nobody' }, signedOut),
    rest(
      back,
      {
        as: 'an account without a role',
        id: '<version.public>',
        query: 'draft=true',
        title: 'without a role',
      },
      roleMissing,
    ),
  ]),
  ...on('W16', 'a version comes back as a draft', [
    ...(['signed out', 'an account without a role'] as const).map((as) =>
      rest(
        back,
        {
          as,
          id: '<version.public>',
          query: 'draft=true',
          title: 'which tells nobody whether it is there',
          isAlike: true,
          before: [first(rest(back, { as, id: '<nobody>', query: 'draft=true' }, done))],
        },
        as === 'signed out' ? signedOut : roleMissing,
      ),
    ),
    rest(back, { id: '<version.public>', query: 'draft=true' }, done),
    rest(back, { id: '<version.never>', query: 'draft=true', title: 'of another text' }, done),
    rest(
      back,
      { id: '<version.leaders>', query: 'draft=true', title: 'of another collection' },
      notThere,
    ),
    mutate('restoreVersionTopic(id: "<version.draft>", draft: true) { id }', done),
    mutate('restoreVersionTopic(id: "<version.leaders>", draft: true) { id }', notThere, {
      title: 'of another collection',
    }),
    // It takes no word for a draft: there is no way to restore one by the Local API.
    local(
      'restoreVersion',
      { collection: 'topics', id: '<version.draft>', draft: true },
      useWorkflow,
    ),
  ]),
  ...on('W17', 'a version comes back in another language', [
    rest(back, { id: '<version.draft>', query: 'draft=true&locale=zh' }, done),
    mutate('restoreVersionTopic(id: "<version.draft>", draft: true) { id }', done, {
      query: 'locale=zh',
    }),
    local(
      'restoreVersion',
      { collection: 'topics', id: '<version.draft>', locale: 'zh' },
      useWorkflow,
    ),
  ]),
]
