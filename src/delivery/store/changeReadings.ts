import { languages } from '../../domain/languages/languages.js'
import { publicTypes } from '../schemas/groups.js'
import type { PublicationStore } from './PublicationStore.js'
import { rowsBegun } from './rowsBegun.js'
import type { Tables } from './tables.js'

/** What can show another document. */
const hostTypes = [...publicTypes, 'media', 'site-settings']

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
      // Every column of the index is named, so that a text that all others show is as quick as any.
      const facets = await table.facets({
        where: {
          and: [
            { facet: { equals: `ref:${document}` } },
            { type: { in: hostTypes } },
            { locale: { in: [...languages] } },
            { isCurrent: { equals: true } },
          ],
        },
        sort: ['type', 'locale', 'displayedAt', 'documentId'],
        limit,
        select: ['document', 'type', 'documentId'],
      })
      const hosts = new Map(
        facets.map(({ document: host, documentId, type }) => [
          String(host),
          { type: String(type), id: String(documentId) },
        ]),
      )
      found.set(
        document,
        [...hosts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, host]) => host),
      )
    }
    return found
  },
})
