import { local, mutate, on, rest } from '../build.js'
import { done, invalid, unknownLocale } from '../outcomes.js'
import { change, wording } from '../words.js'

const one = 'PATCH /api/topics/:id'
const both = { title: { en: 'A', zh: 'B' } }

/** Languages that are unknown, or all at once (design section 5). */
export const languages = [
  ...on('design 5', 'a change in a language that is unknown', [
    rest(one, { id: '<text>', query: 'draft=true&locale=fr', body: change }, unknownLocale),
    mutate(
      `updateTopic(id: "<text>", draft: true, locale: fr, data: { ${wording} }) { id }`,
      invalid,
    ),
    local(
      'update',
      { collection: 'topics', id: '<text>', draft: true, locale: 'fr', data: change },
      unknownLocale,
    ),
  ]),
  ...on('design 5', 'a change in all languages at once', [
    rest(one, { id: '<text>', query: 'draft=true&locale=all', body: both }, unknownLocale),
    rest(
      one,
      { id: '<text>', query: 'draft=true&locale=*', title: 'by a star', body: both },
      unknownLocale,
    ),
    mutate(
      `updateTopic(id: "<text>", draft: true, locale: all, data: { ${wording} }) { id }`,
      invalid,
    ),
    local(
      'update',
      { collection: 'topics', id: '<text>', draft: true, locale: 'all', data: both },
      unknownLocale,
    ),
  ]),
  ...on('design 5', 'the bookkeeping of the workflow is sent along', [
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true',
        body: {
          ...change,
          workflowState: 'approved',
          publicState: 'live',
          savedBy: 'somebody else',
        },
      },
      done,
    ),
    mutate(
      `updateTopic(id: "<text>", draft: true, data: { ${wording}, title: "<canary> <unique>", workflowState: approved, publicState: none, savedBy: "somebody else" }) { id }`,
      done,
    ),
    local(
      'update',
      {
        collection: 'topics',
        id: '<text>',
        draft: true,
        data: {
          ...change,
          workflowState: 'approved',
          publicState: 'live',
          savedBy: 'somebody else',
        },
      },
      done,
    ),
  ]),
]
