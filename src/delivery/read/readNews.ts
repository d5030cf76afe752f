import { languages } from '../../domain/languages/languages.js'
import { publicTypes } from '../schemas/groups.js'
import type { NewsUrl } from '../sitemap/newsXml.js'
import type { ReadContext } from './ReadContext.js'

/** A news sitemap names at most so many pages, of the last two days. */
const longestNews = 1_000
const newsHours = 48

/**
 * The texts with a page that the site has shown for less than 48 hours, newest first. What was
 * withdrawn is no news.
 */
export const readNews = async (context: ReadContext, at: number, now: Date): Promise<NewsUrl[]> => {
  const { addresses, store } = context
  const from = new Date(now.getTime() - newsHours * 3_600_000).toISOString()
  const scopes = publicTypes
    .filter((type) => addresses.page(type, 'any', 'en') !== null)
    .flatMap((type) => languages.map((locale) => ({ type, locale })))
  const rows = await Promise.all(
    scopes.map((scope) => store.list(at, { ...scope, from, limit: longestNews })),
  )
  return rows
    .flat()
    .filter(({ status }) => status === 'live')
    .flatMap(({ content, displayedAt, locale, slug, type }) => {
      const href = slug === null ? null : addresses.page(type, slug, locale)
      return href === null || typeof content.title !== 'string'
        ? []
        : [{ href, locale, title: content.title, displayedAt }]
    })
    .sort(
      (one, other) =>
        Number(other.displayedAt > one.displayedAt) - Number(other.displayedAt < one.displayedAt),
    )
    .slice(0, longestNews)
}
