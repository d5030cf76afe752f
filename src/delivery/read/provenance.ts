import type { PublicationRow } from '../store/PublicationRow.js'

/** When the last of some publications began to hold, and which documents they are of. */
export const provenance = (used: readonly PublicationRow[]) => ({
  lastModified: used.reduce<string | null>(
    (latest, { validFrom }) => (latest === null || validFrom > latest ? validFrom : latest),
    null,
  ),
  documents: [...new Set(used.map(({ document }) => document))],
})
