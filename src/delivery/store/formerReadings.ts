import { holdsAt } from './conditions.js'
import type { PublicationStore } from './PublicationStore.js'
import { headColumns, type Tables } from './tables.js'

/** What delivery reads to lead on from old addresses. For one that nobody ever had, one indexed read. */
export const formerReadings = (table: Tables): Pick<PublicationStore, 'atFormerAddress'> => ({
  atFormerAddress: async (at, paths) => {
    const keys = paths.map((path) => `legacy:${path}`)
    if (keys.length === 0) return []
    const facets = await table.facets({
      where: { facet: { in: keys } },
      select: ['document', 'facet', 'isCurrent'],
    })
    const closest = keys.find((key) => facets.some(({ facet }) => facet === key))
    const found = facets.filter(({ facet }) => facet === closest)
    const now = found.filter(({ isCurrent }) => isCurrent === true)
    const holders = (now.length > 0 ? now : found).map(({ document }) => String(document))
    if (holders.length === 0) return []
    return table.publications({
      where: { and: [{ document: { in: [...new Set(holders)] } }, holdsAt(at)] },
      select: [...headColumns, 'firstPublishedAt'],
    })
  },
})
