import { isLanguage, type Language } from '../../domain/languages/languages.js'
import { isPublicType, type PublicType } from '../schemas/groups.js'

/** One file of the sitemap: the first pages, or a stretch of the pages of a type in a language. */
export type SitemapPart =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'pages'
      readonly locale: Language
      readonly type: PublicType
      /** From 1. */
      readonly number: number
    }

/** The path of a part, at the root of the site: a sitemap may only name what lies below it. */
export const sitemapPath = (part: SitemapPart): string =>
  part.kind === 'home'
    ? '/sitemap-home.xml'
    : `/sitemap-${part.locale}-${part.type}-${part.number}.xml`

/** The part at a path; null for any other. */
export const sitemapPartAt = (path: string): SitemapPart | null => {
  if (path === '/sitemap-home.xml') return { kind: 'home' }
  const [, locale, type = '', number] =
    /^\/sitemap-([a-z]{2})-([a-z-]+)-([1-9]\d{0,5})\.xml$/.exec(path) ?? []
  if (!isLanguage(locale) || !isPublicType(type)) return null
  return { kind: 'pages', locale, type, number: Number(number) }
}
