import type { Language } from '../../domain/languages/languages.js'
import { element, xmlDocument } from '../xml/element.js'

/** One text that is news. */
export type NewsUrl = {
  readonly href: string
  readonly locale: Language
  readonly title: string
  /** ISO instant. */
  readonly displayedAt: string
}

/** Languages as Google News names them. */
const newsLanguages: Record<Language, string> = { en: 'en', zh: 'zh-cn' }

/**
 * A news sitemap. It has titles alone and no place for a disclaimer: that stands in a comment.
 *
 * @param names what the site is called in each language
 */
export const newsXml = (
  urls: readonly NewsUrl[],
  names: Readonly<Record<Language, string>>,
  disclaimer: string | undefined,
): string =>
  xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      ...urls.map(({ displayedAt, href, locale, title }) =>
        element(
          'url',
          {},
          element('loc', {}, href),
          element(
            'news:news',
            {},
            element(
              'news:publication',
              {},
              element('news:name', {}, names[locale]),
              element('news:language', {}, newsLanguages[locale]),
            ),
            element('news:publication_date', {}, displayedAt),
            element('news:title', {}, title),
          ),
        ),
      ),
    ),
    disclaimer,
  )
