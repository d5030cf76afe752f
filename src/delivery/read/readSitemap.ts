import { languages } from '../../domain/languages/languages.js'
import { publicTypes } from '../schemas/groups.js'
import { sitemapPath, type SitemapPart } from '../sitemap/sitemapAddress.js'
import type { PageAddress, SitemapUrl } from '../sitemap/sitemapXml.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { ReadContext } from './ReadContext.js'

/** How many documents the database is asked about at once. */
const batch = 500

const pageOf = ({ addresses }: ReadContext, row: PublicationRow): PageAddress[] => {
  const href = row.slug === null ? null : addresses.page(row.type, row.slug, row.locale)
  return href === null ? [] : [{ locale: row.locale, href }]
}

const homes = ({ addresses }: ReadContext): PageAddress[] =>
  languages.flatMap((locale) => {
    const href = addresses.home(locale)
    return href === null ? [] : [{ locale, href }]
  })

/** The addresses of all parts: the first pages, then each type that has pages in each language. */
export const readSitemapParts = async (
  context: ReadContext,
  at: number,
  partSize: number,
): Promise<string[]> => {
  const { addresses, store } = context
  const scopes = publicTypes
    .filter((type) => addresses.page(type, 'any', 'en') !== null)
    .flatMap((type) => languages.map((locale) => ({ type, locale })))
  const parts = await Promise.all(
    scopes.map(async (scope): Promise<SitemapPart[]> => {
      const length = Math.ceil((await store.count(at, scope)) / partSize)
      return Array.from({ length }, (_, index) => ({
        ...scope,
        kind: 'pages' as const,
        number: index + 1,
      }))
    }),
  )
  const first: SitemapPart[] = homes(context).length > 0 ? [{ kind: 'home' }] : []
  return [...first, ...parts.flat()].map((part) => addresses.base + sitemapPath(part))
}

/** The pages of one part, oldest first so that what is new changes the last part alone. */
export const readSitemapPart = async (
  context: ReadContext,
  at: number,
  part: SitemapPart,
  partSize: number,
): Promise<SitemapUrl[]> => {
  if (part.kind === 'home') {
    const all = homes(context)
    return all.map(({ href }) => ({ href, lastModified: null, languages: all }))
  }
  const { locale, number, type } = part
  const rows = await context.store.heads(at, { type, locale, page: number, limit: partSize })
  const urls: SitemapUrl[] = []
  for (let start = 0; start < rows.length; start += batch) {
    const some = rows.slice(start, start + batch)
    const others = await context.store.localesOf(
      at,
      some.map(({ document }) => document),
    )
    for (const row of some) {
      const [own] = pageOf(context, row)
      const found = (others.get(row.document) ?? []).flatMap((other) => pageOf(context, other))
      const all = languages.flatMap((each) => found.filter((other) => other.locale === each))
      if (own) urls.push({ href: own.href, lastModified: row.updatedAt, languages: all })
    }
  }
  return urls
}
