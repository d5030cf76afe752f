import type { Where } from 'payload'
import type { ListPosition } from './PublicationStore.js'

/** Rows that hold at a public number. */
export const holdsAt = (at: number): Where => ({
  and: [
    { fromNumber: { less_than_equal: at } },
    { or: [{ toNumber: { exists: false } }, { toNumber: { greater_than: at } }] },
  ],
})

/** Rows whose text can be read. */
export const isReadable: Where = { status: { in: ['live', 'withdrawn'] } }

/**
 * Rows on one side of a place in the order `displayedAt` descending, then id ascending. The instant
 * bounds them first, so that an index leads to the place: a choice of two would be tried row by row.
 */
export const beyond = ({ side, displayedAt, documentId }: ListPosition): Where => {
  const [earlier, notLater, later] =
    side === 'after'
      ? (['less_than', 'less_than_equal', 'greater_than'] as const)
      : (['greater_than', 'greater_than_equal', 'less_than'] as const)
  return {
    and: [
      { displayedAt: { [notLater]: displayedAt } },
      {
        or: [{ displayedAt: { [earlier]: displayedAt } }, { documentId: { [later]: documentId } }],
      },
    ],
  }
}

/** The order of lists, or its reverse. */
export const orderOf = (side: ListPosition['side']): string[] =>
  side === 'after' ? ['-displayedAt', 'documentId'] : ['displayedAt', '-documentId']
