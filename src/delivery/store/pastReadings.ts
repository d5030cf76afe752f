import type { PublicationStore } from './PublicationStore.js'
import type { Tables } from './tables.js'

/** What delivery reads of the past: the number of an instant, and what became of texts since. */
export const pastReadings = (
  table: Tables,
): Pick<PublicationStore, 'history' | 'numberAt' | 'takenDown'> => ({
  numberAt: async (instant) => {
    const [last] = await table.publications({
      where: { validFrom: { less_than_equal: instant } },
      sort: ['-validFrom', '-fromNumber'],
      limit: 1,
      select: ['fromNumber'],
    })
    return last?.fromNumber ?? 0
  },

  takenDown: async (locale) => {
    const rows = await table.publications({
      where: {
        and: [
          { status: { in: ['gone', 'redirected'] } },
          { locale: { equals: locale } },
          { isCurrent: { equals: true } },
        ],
      },
    })
    return new Map(rows.map((row) => [row.document, row]))
  },

  history: (at, document, locale) =>
    table.publications({
      where: {
        and: [
          { document: { equals: document } },
          { locale: { equals: locale } },
          { fromNumber: { less_than_equal: at } },
        ],
      },
      sort: ['fromNumber'],
    }),
})
