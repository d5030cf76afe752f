import { changesSchema } from '../../schemas/changes.js'
import { changesQuery } from '../../schemas/query.js'
import { preparedHeaders } from '../headers.js'
import type { Operation } from '../Operation.js'

/** What happened in public. */
export const changesOperations: readonly Operation[] = [
  {
    id: 'listChanges',
    path: '/v1/changes',
    route: '/changes',
    tag: 'changes',
    summary: 'What appeared, changed or went after a public number',
    description:
      'Oldest first. Ask again with `since` set to the `number` of the answer; `page.next` is there while there is more.',
    query: changesQuery,
    defaults: { since: 0, limit: 50 },
    says: { locale: 'Only this language; without it all, whatever `Accept-Language` says.' },
    content: { 'application/json': { name: 'ChangeList', schema: changesSchema } },
    // Without `locale` it is in no language.
    headers: preparedHeaders.filter((name) => name !== 'Content-Language'),
  },
]
