import { isMachinery } from '../shared/machinery.js'
import type { MongooseAdapter } from './mongodbTypes.js'

/** What lists are ordered by: the newest first, then by id. */
const order = { displayedAt: -1, documentId: 1 } as const

type Key = Record<string, unknown>

const isOfLists = (key: Key): boolean => {
  const names = Object.keys(key)
  return names.slice(-2).join() === Object.keys(order).join() && key.displayedAt === 1
}

/**
 * Indexes of lists run as lists do. Payload's have one direction only; read from either end they
 * give no list in order, so that MongoDB would sort all texts of a type for each page.
 */
export const listsAreIndexed = ({ collections, payload }: MongooseAdapter): void => {
  for (const { slug } of payload.config.collections.filter(({ slug }) => isMachinery(slug))) {
    const schema = collections[slug]?.schema
    for (const [key, options] of (schema?.indexes() ?? []) as [Key, object][]) {
      if (!isOfLists(key)) continue
      schema?.removeIndex(key as typeof order)
      schema?.index({ ...key, ...order }, options)
    }
  }
}
