import type { Language } from '../../domain/languages/languages.js'
import { addresses } from '../compose/addresses.js'
import { readOne } from '../read/readOne.js'
import { readSite } from '../read/readSite.js'
import type { Reading } from '../read/Reading.js'
import type { Site } from '../schemas/site.js'
import type { PublicationStore } from '../store/PublicationStore.js'

/** Reads for pages that are rendered on the server: the same resources that `/v1` answers with. */
export type Reader = {
  readonly one: (type: string, locale: Language, slug: string) => Promise<Reading>
  readonly site: (locale: Language) => Promise<Site>
}

/**
 * A reader for pages.
 *
 * @param options.sitePages types with a page of their own
 * @param options.clock which keywords and wording are in force
 */
export const createReader = (options: {
  store: PublicationStore
  publicUrl: string
  sitePages?: readonly string[]
  clock?: () => Date
}): Reader => {
  const { store, publicUrl, sitePages = ['leader-activities', 'dialogues'] } = options
  const { clock = () => new Date() } = options
  const context = { store, addresses: addresses(publicUrl, sitePages) }
  return {
    one: async (type, locale, slug) =>
      readOne(context, await store.publicNumber(), type, locale, slug),
    site: async (locale) =>
      (await readSite(context, await store.publicNumber(), locale, clock())).resource,
  }
}
