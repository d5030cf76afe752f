import type { LedgerEvent } from '../../../domain/ledger/event.js'

/** Digests of everybody a chain speaks of. */
export const peopleIn = (chain: readonly LedgerEvent[], key: string): string[] => [
  ...(key.startsWith('people/') ? [key.slice('people/'.length)] : []),
  ...chain.flatMap(({ actor, details: { assignee, author, brought = [], people = [] } }) => [
    actor,
    ...brought,
    ...people,
    ...[assignee, author].filter((digest) => digest !== undefined),
  ]),
]
