import { each, none, on, rest, serverFunction, mutate, local } from '../build.js'
import { done, failed } from '../outcomes.js'

const copy = {
  collectionSlug: 'topics',
  docID: '<text>',
  fromLocale: 'en',
  toLocale: 'zh',
  overrideData: true,
}
const unauthorized = { status: 401 }

/** Functions of the admin, which anybody can call by name. */
export const serverFunctions = [
  ...on('W30', 'one language is copied over the other', [
    serverFunction('copy-data-from-locale', copy, done),
    serverFunction('copy-data-from-locale', copy, unauthorized, {
      as: 'signed out',
      title: 'by nobody',
    }),
    serverFunction('copy-data-from-locale', copy, unauthorized, {
      as: 'an account without a role',
      title: 'without a role',
    }),
    serverFunction(
      'copy-data-from-locale',
      { globalSlug: 'site-settings', fromLocale: 'en', toLocale: 'zh', overrideData: true },
      failed,
      { title: 'of the settings, which Payload cannot' },
    ),
    rest(
      'PATCH /api/topics/:id',
      {
        id: '<text>',
        query: 'draft=true&locale=zh',
        body: { title: 'Copied' },
        title: 'what it sends',
      },
      done,
    ),
    mutate(
      'updateTopic(id: "<text>", draft: true, locale: zh, data: { disclaimer: { wording: "reference-only" }, title: "Copied" }) { id }',
      done,
    ),
    local(
      'update',
      { collection: 'topics', id: '<text>', draft: true, locale: 'zh', data: { title: 'Copied' } },
      done,
      { as: 'a press officer' },
    ),
  ]),
  ...on('W30', 'a function that is none', [
    ...each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'eval'], (name) => [
      serverFunction(name, {}, failed),
    ]),
    none('REST', 'server functions have no address in the API', /^[A-Z]+ \/api\/.*server-function/),
  ]),
]
