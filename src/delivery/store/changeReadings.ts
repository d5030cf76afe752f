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

  hostsOf: async (documents, limit) => {
    const found = new Map<string, { type: string; id: string }[]>()
    for (const document of new Set(documents)) {
      const facets = await table.facets({
        where: {
          and: [{ facet: { equals: `ref:${document}` } }, { isCurrent: { equals: true } }],
        },
        sort: ['document'],
        limit,
        select: ['document', 'type', 'documentId'],
      })
      const hosts = new Map(
        facets.map(({ document: host, documentId, type }) => [
          String(host),
          { type: String(type), id: String(documentId) },
        ]),
      )
      found.set(document, [...hosts.values()])
    }
    return found
  },
})
