import { none, on, rest, stray } from '../build.js'
import { notThere, done } from '../outcomes.js'

/** Texts put in another order by hand: one more way to write several at once. */
export const ordering = [
  ...on('2.8.14', 'texts are put in another order', [
    stray(
      'POST /api/reorder',
      {
        body: {
          collectionSlug: 'topics',
          docsToMove: ['<text>'],
          newKeyWillBe: 'greater',
          orderableFieldName: '_order',
          target: { id: '<settled.copied>', key: 'a0' },
        },
      },
      notThere,
    ),
    stray(
      'POST /api/topics/reorder',
      { title: 'by an address of the collection', body: { docsToMove: ['<text>'] } },
      notThere,
    ),
    rest(
      'PATCH /api/topics/:id',
      {
        id: '<text>',
        title: 'by the field of the order',
        query: 'draft=true',
        body: { _order: 'a0' },
      },
      done,
    ),
    none('GraphQL', 'no mutation moves documents', /^mutation .*reorder/i),
    none('Local', 'payload has no method that moves documents', /^payload\..*reorder/i),
  ]),
]
