import { hostsOf } from './hostsOf.js'
import type { PublicationStore } from './PublicationStore.js'
import { rowsBegun } from './rowsBegun.js'
import type { Tables } from './tables.js'

/** What delivery reads to tell of changes: rows that began and ended, and who shows a document. */
export const changeReadings = (
  table: Tables,
): Pick<PublicationStore, 'begun' | 'ended' | 'hostsOf'> => ({
  begun: (after, upTo, limit) => rowsBegun(table, after, upTo, limit),

  ended: async (documents, numbers) =>
    documents.length === 0
      ? []
      : table.publications({
          where: {
            and: [
              { document: { in: [...new Set(documents)] } },
              { toNumber: { in: [...new Set(numbers)] } },
            ],
          },
        }),

  hostsOf: (documents, limit) => hostsOf(table, documents, limit),
})
