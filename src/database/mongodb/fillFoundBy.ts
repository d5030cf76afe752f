import { foundBy } from '../shared/foundBy.js'
import type { MongooseAdapter } from './mongodbTypes.js'

const atOnce = 500

/**
 * Gives publications from before their words, and the old addresses they had. For the migration that
 * brings them: by the ids, so that each row is read once. It may be run again.
 */
export const fillFoundBy = async (
  db: NonNullable<MongooseAdapter['connection']['db']>,
): Promise<void> => {
  const publications = db.collection('publications')
  const facets = db.collection('publication-facets')
  let after = {}
  for (;;) {
    const rows = await publications
      .find({ words: { $exists: false }, ...after })
      .sort({ _id: 1 })
      .limit(atOnce)
      .toArray()
    if (rows.length === 0) return
    after = { _id: { $gt: rows.at(-1)?._id } }
    const found = rows.map((row) => ({ row, ...foundBy(row.document, row.content) }))
    const addresses = found.flatMap(({ facet, row }) => {
      const { _id, displayedAt, document, documentId, isCurrent, locale, type } = row
      const of = { document, documentId, type, locale, displayedAt, isCurrent }
      return facet === null ? [] : [{ publication: String(_id), facet, ...of }]
    })
    // A run that was broken off may have written some already.
    await facets.deleteMany({
      publication: { $in: rows.map(({ _id }) => String(_id)) },
      facet: /^legacy:/,
    })
    if (addresses.length > 0) await facets.insertMany(addresses)
    await publications.bulkWrite(
      found.map(({ row: { _id }, words }) => ({
        updateOne: { filter: { _id }, update: { $set: { words } } },
      })),
    )
  }
}
