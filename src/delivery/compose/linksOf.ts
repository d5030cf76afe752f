import type { PublicationRow } from '../store/PublicationRow.js'
import type { Composition } from './Composition.js'

/** The same document in another language. */
export type Alternate = { readonly locale: PublicationRow['locale']; readonly href: string }

/** The addresses of a resource, all absolute. */
export type Links = {
  readonly self: string
  /** The page of the site; null where it has none for the type. */
  readonly html: string | null
  /** The other languages in which the document can be read. */
  readonly alternates: Alternate[]
}

/** The addresses of a document in one language and of its other languages. */
export const linksOf = (row: PublicationRow, composition: Composition): Links => {
  const { addresses, locale } = composition
  const slug = row.slug ?? row.documentId
  return {
    self: addresses.resource(row.type, slug, locale),
    html: addresses.page(row.type, slug, locale),
    alternates: (composition.locales.get(row.document) ?? [])
      .filter((other) => other.locale !== locale && other.slug !== null)
      .map((other) => ({
        locale: other.locale,
        href: addresses.resource(other.type, other.slug ?? '', other.locale),
      })),
  }
}
