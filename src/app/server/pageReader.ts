import { DatabaseTrouble } from '../../database/index.js'
import type { NumberWatch, PublicationStore } from '../../delivery/index.js'
import { addresses } from '../../delivery/compose/addresses.js'
import { readFormer } from '../../delivery/read/readFormer.js'
import { readMany } from '../../delivery/read/readMany.js'
import { readOne } from '../../delivery/read/readOne.js'
import { readSite } from '../../delivery/read/readSite.js'
import { formerPathsAsked } from '../../domain/addresses/formerPath.js'
import { typesWithPages } from '../site/pagePath.js'
import type { PageReader } from './readPage.js'

/**
 * Opens delivery for one page: every reading is of the same public number, the present one. While
 * the database is away it throws `DatabaseTrouble` at once.
 */
export function pageReader(
  { store, numbers }: { store: PublicationStore; numbers: NumberWatch },
  origin: string,
  clock: () => Date,
): () => Promise<PageReader> {
  const context = { store, addresses: addresses(origin, typesWithPages) }
  return async () => {
    const { at, staleSince } = await numbers.now()
    if (staleSince !== null) throw new DatabaseTrouble('database-away')
    return {
      site: async (locale) => (await readSite(context, at, locale, clock())).resource,
      one: (type, locale, slug) => readOne(context, at, type, locale, slug),
      former: (target, preferred) => readFormer(context, at, formerPathsAsked(target), preferred),
      many: (query) => readMany(context, at, query),
    }
  }
}
