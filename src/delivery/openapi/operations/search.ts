import { searchQuery } from '../../schemas/query.js'
import { highlightSchema, hitSchema, searchSchema } from '../../schemas/search.js'
import { preparedHeaders } from '../headers.js'
import type { Operation } from '../Operation.js'

/** Finding texts by their words. */
export const searchOperations: readonly Operation[] = [
  {
    id: 'search',
    path: '/v1/search',
    route: '/search',
    tag: 'search',
    summary: 'Find texts by their words',
    description:
      'Texts of one language that have all the words: first those that have them in the title, each group newest first. English is found in any of its forms ("visits" finds "visited"), Chinese by its words. Where nothing is found, `elsewhere` says in which language something is.',
    query: searchQuery,
    defaults: { limit: 20 },
    says: { type: 'Only these types, separated by commas.' },
    requestHeaders: ['Accept-Language'],
    content: { 'application/json': { name: 'SearchResults', schema: searchSchema } },
    pieces: [
      { name: 'SearchHit', schema: hitSchema },
      { name: 'Highlight', schema: highlightSchema },
    ],
    headers: [...preparedHeaders, 'X-Robots-Tag'],
  },
]
