import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'

/** The columns of a collection that mean anything: those it is found by, and those it says something in. */
export type Columns = {
  readonly key: readonly string[]
  readonly content: readonly string[]
}

/**
 * Every column of the machinery but row ids and the lock of a head, which is a counter that means
 * nothing once it is let go.
 */
export const columns: Readonly<Record<MachinerySlug, Columns>> = {
  [machinery.ledger]: {
    key: ['document', 'sequence'],
    content: ['type', 'actor', 'at', 'publicNumber', 'event', 'hash'],
  },
  [machinery.publicLedger]: { key: ['number'], content: ['type', 'at', 'event', 'hash'] },
  [machinery.heads]: {
    key: ['key'],
    content: [
      'sequence',
      'hash',
      'state',
      'workingState',
      'publicState',
      'scope',
      'waits',
      'waitsFor',
      'assignedTo',
      'claimedBy',
      'claimedUntil',
      'owed',
      'dueAt',
      'tellAt',
    ],
  },
  [machinery.snapshots]: {
    key: ['document', 'fingerprint'],
    content: ['fieldList', 'at', 'content'],
  },
  [machinery.slugs]: { key: ['scope', 'slug'], content: ['document', 'wasPublic'] },
  [machinery.people]: { key: ['digest'], content: ['salt', 'userId', 'name'] },
  [machinery.requests]: { key: ['key'], content: ['request', 'answer', 'at', 'hash'] },
  [machinery.outbox]: {
    key: ['document', 'sequence'],
    content: ['type', 'publicNumber', 'at', 'isDone'],
  },
  // No chain holds the log of openings together; verify finds only what cannot have happened.
  [machinery.openings]: { key: ['document', 'link', 'at'], content: [] },
  [machinery.publications]: {
    key: ['key'],
    content: [
      'document',
      'type',
      'documentId',
      'locale',
      'slug',
      'status',
      'fromNumber',
      'toNumber',
      'isCurrent',
      'validFrom',
      'validTo',
      'displayedAt',
      'firstPublishedAt',
      'publishedAt',
      'updatedPublicAt',
      'fingerprint',
      'content',
      'words',
      'notice',
      'redirectTo',
      'changeNotes',
      'hasReviewOwed',
    ],
  },
  [machinery.facets]: {
    key: ['publication', 'facet'],
    content: ['document', 'documentId', 'type', 'locale', 'displayedAt', 'isCurrent'],
  },
}
