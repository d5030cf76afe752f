import type { Health } from '../shared/health.js'
import type { WordIndex, WordSearch } from '../../domain/search/wordIndex.js'
import type { MongooseAdapter } from './mongodbTypes.js'

const slug = 'publications'

/** An index that leads from a word to its publications, newest first. */
export const wordsAreIndexed = ({ collections }: MongooseAdapter): void => {
  const schema = collections[slug]?.schema
  if (schema?.path('words')) schema.index({ words: 1, displayedAt: -1, documentId: 1 })
}

const filterOf = (search: WordSearch) => {
  const { at, before, except = [], from, locale, types, without = [], words } = search
  return {
    words: { $all: [...words] },
    locale,
    type: { $in: [...types] },
    status: { $in: ['live', 'withdrawn'] },
    fromNumber: { $lte: at },
    $and: [
      { $or: [{ toNumber: null }, { toNumber: { $gt: at } }] },
      ...(from === undefined ? [] : [{ displayedAt: { $gte: from } }]),
      ...(before === undefined ? [] : [{ displayedAt: { $lt: before } }]),
      ...(except.length === 0 ? [] : [{ document: { $nin: [...except] } }]),
    ],
    ...(without.length === 0 ? {} : { $nor: [{ words: { $all: [...without] } }] }),
  }
}

/** The year of `displayedAt` on clocks so many minutes ahead of UTC. */
const yearOn = (offset: number) => ({
  $dateToString: {
    date: { $add: [{ $dateFromString: { dateString: '$displayedAt' } }, offset * 60_000] },
    format: '%Y',
  },
})

/** The index of words on MongoDB. */
export const mongodbWordIndex = (adapter: MongooseAdapter, health: Health): WordIndex => {
  const collection = () => {
    const model = adapter.collections[slug]
    if (!model) throw new Error('There are no publications.')
    return model.collection
  }
  return {
    find: (search, { after, limit }) =>
      health.statement(async () => {
        const beyond = after && {
          $or: [
            { displayedAt: { $lt: after.displayedAt } },
            { displayedAt: after.displayedAt, documentId: { $gt: after.documentId } },
          ],
        }
        const rows = await collection()
          .find(
            { ...filterOf(search), ...beyond },
            { projection: { key: 1 }, sort: { displayedAt: -1, documentId: 1 }, limit },
          )
          .toArray()
        return rows.map(({ key }) => String(key))
      }),

    count: (search, offset) =>
      health.statement(async () => {
        const rows = await collection()
          .aggregate([
            { $match: filterOf(search) },
            {
              $group: {
                _id: { type: '$type', year: yearOn(offset) },
                count: { $sum: 1 },
              },
            },
          ])
          .toArray()
        return rows.map(({ _id, count }) => ({
          type: String(_id.type),
          year: String(_id.year),
          count: Number(count),
        }))
      }),
  }
}
