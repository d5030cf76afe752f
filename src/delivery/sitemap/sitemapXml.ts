import { element, xmlDocument, type Xml } from '../xml/element.js'

/** The same page in one language. */
export type PageAddress = { readonly locale: string; readonly href: string }

/** One page of the site. */
export type SitemapUrl = {
  readonly href: string
  /** ISO instant. */
  readonly lastModified: string | null
  /** The page in every language that has it, itself too. */
  readonly languages: readonly PageAddress[]
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const url = ({ href, languages, lastModified }: SitemapUrl): Xml =>
  element(
    'url',
    {},
    element('loc', {}, href),
    ...(lastModified ? [element('lastmod', {}, lastModified)] : []),
    ...languages.map((other) =>
      element('xhtml:link', { rel: 'alternate', hreflang: other.locale, href: other.href }),
    ),
  )

/** Pages with their languages, after sitemaps.org 0.9 and Google's `xhtml:link`. */
export const sitemapXml = (urls: readonly SitemapUrl[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...urls.map(url),
    ),
  )

/** The files that a sitemap is divided into. */
export const sitemapIndexXml = (hrefs: readonly string[]): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: namespace },
      ...hrefs.map((href) => element('sitemap', {}, element('loc', {}, href))),
    ),
  )
