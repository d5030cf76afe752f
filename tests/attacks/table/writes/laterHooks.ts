import { local, mutate, on, rest } from '../build.js'
import type { LaterHook } from '../attack.js'
import { wording } from '../words.js'
import { done, failed } from '../outcomes.js'

const publishes: LaterHook = {
  collection: 'topics',
  at: 'beforeChange',
  sets: { _status: 'published' },
}
const inField: LaterHook = {
  collection: 'topics',
  at: 'field beforeChange',
  sets: { title: '<canary> by a hook' },
}
const validates: LaterHook = {
  collection: 'topics',
  at: 'beforeValidate',
  sets: { _status: 'published' },
}
const data = { title: '<canary> <unique>' }

/** Hooks of another plugin that run after ours. */
export const laterHooks = [
  ...on('W34', 'a later hook makes a draft published', [
    rest(
      'PATCH /api/topics/:id',
      { id: '<text>', query: 'draft=true', body: data, laterHook: publishes },
      failed,
    ),
    rest('POST /api/topics', { title: 'of a new text', body: data, laterHook: publishes }, failed),
    mutate(
      `updateTopic(id: "<text>", draft: true, data: { ${wording}, title: "<canary> <unique>" }) { id }`,
      failed,
      { laterHook: publishes },
    ),
    local('update', { collection: 'topics', id: '<text>', draft: true, data }, failed, {
      laterHook: publishes,
    }),
  ]),
  ...on('W34', 'an earlier step makes a draft published', [
    rest(
      'PATCH /api/topics/:id',
      { id: '<text>', query: 'draft=true', body: data, laterHook: validates },
      { status: 403, code: 'use-workflow' },
    ),
    mutate(
      `updateTopic(id: "<text>", draft: true, data: { ${wording}, title: "<canary> <unique>" }) { id }`,
      { status: 403, code: 'use-workflow' },
      { laterHook: validates },
    ),
    local(
      'update',
      { collection: 'topics', id: '<text>', draft: true, data },
      { status: 403, code: 'use-workflow' },
      { laterHook: validates },
    ),
  ]),
  ...on(
    'W34',
    'a hook of a field changes the words while they are saved: what was stored is what is judged',
    [
      rest(
        'PATCH /api/topics/:id',
        { id: '<text>', query: 'draft=true', body: data, laterHook: inField },
        done,
      ),
      mutate(
        `updateTopic(id: "<text>", draft: true, data: { ${wording}, title: "<canary> <unique>" }) { id }`,
        done,
        { laterHook: inField },
      ),
      local('update', { collection: 'topics', id: '<text>', draft: true, data }, done, {
        laterHook: inField,
      }),
    ],
  ),
]
