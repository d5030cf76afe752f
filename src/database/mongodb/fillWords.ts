import { wordsOf } from '../shared/wordsOf.js'
import type { MongooseAdapter } from './mongodbTypes.js'

const atOnce = 500

/**
 * Gives publications from before there were words theirs. For the migration that brings them; may be
 * run again.
 */
export const fillWords = async (
  db: NonNullable<MongooseAdapter['connection']['db']>,
): Promise<void> => {
  const publications = db.collection('publications')
  for (;;) {
    const rows = await publications
      .find({ words: { $exists: false } }, { projection: { document: 1, content: 1 } })
      .limit(atOnce)
      .toArray()
    if (rows.length === 0) return
    await publications.bulkWrite(
      rows.map(({ _id, content, document }) => ({
        updateOne: { filter: { _id }, update: { $set: { words: wordsOf(document, content) } } },
      })),
    )
  }
}
