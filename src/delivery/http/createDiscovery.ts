import express, { type Request, type RequestHandler, type Router } from 'express'
import { languages, type Language } from '../../domain/languages/languages.js'
import { addresses } from '../compose/addresses.js'
import { feedWords } from '../feeds/feedWords.js'
import { readNews } from '../read/readNews.js'
import { readSite } from '../read/readSite.js'
import { readSitemapPart, readSitemapParts } from '../read/readSitemap.js'
import { newsXml } from '../sitemap/newsXml.js'
import { robots } from '../sitemap/robots.js'
import { sitemapPartAt } from '../sitemap/sitemapAddress.js'
import { sitemapIndexXml, sitemapXml } from '../sitemap/sitemapXml.js'
import type { NumberWatch } from '../store/createNumberWatch.js'
import type { PublicationStore } from '../store/PublicationStore.js'
import type { Answer } from './Answer.js'
import { createKeep } from './createKeep.js'
import { documentAnswer } from './documentAnswer.js'
import { problemAnswer } from './problemAnswer.js'
import { sendAnswer } from './sendAnswer.js'

/** What search engines are told by. */
export type DiscoveryOptions = {
  readonly store: PublicationStore
  readonly numbers: NumberWatch
  /** Where the public finds the site. */
  readonly publicUrl: string
  readonly clock: () => Date
  /** Types that have a page of their own at `/{locale}/{type}/{slug}`. */
  readonly sitePages: readonly string[]
  /**
   * Counts requests of an address and refuses those that are too many.
   * @default none
   */
  readonly limit?: RequestHandler
  /**
   * Pages in one file of the sitemap. The protocol allows 50,000 and 50 MB, and as many files; small
   * ones are made while nobody has to wait for the database.
   * @default 1000
   */
  readonly partSize?: number
  /**
   * Memory for prepared files, in bytes.
   * @default 33554432
   */
  readonly memory?: number
}

const xml = 'application/xml; charset=utf-8'

const files = ['/robots.txt', '/sitemap.xml', '/sitemap-news.xml']

const isOurs = ({ method, path }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && (files.includes(path) || sitemapPartAt(path) !== null)

/**
 * `robots.txt`, `sitemap.xml` with its parts and `sitemap-news.xml`, for the root of a site that has
 * pages. Everything else passes through.
 */
export const createDiscovery = (options: DiscoveryOptions): Router => {
  const { clock, numbers, partSize = 1_000, publicUrl, sitePages, store } = options
  const context = { store, addresses: addresses(publicUrl, sitePages) }
  const keep = createKeep({ clock, numbers, memory: options.memory ?? 32 * 1024 * 1024 })
  const about = { contentType: xml, lastModified: null, documents: ['sitemap'] }

  const index = () =>
    keep(['index'], async (at) =>
      documentAnswer(sitemapIndexXml(await readSitemapParts(context, at, partSize)), about),
    )

  const news = () => {
    const now = clock()
    // Texts grow old by the hour.
    return keep(['news', now.toISOString().slice(0, 13)], async (at) => {
      const [urls, ...sites] = await Promise.all([
        readNews(context, at, now),
        ...languages.map((locale) => readSite(context, at, locale, now)),
      ])
      const names = Object.fromEntries(
        sites.map(({ resource: { locale, ministry, title } }) => [
          locale,
          title ?? ministry?.title ?? feedWords[locale].pressOffice,
        ]),
      ) as Record<Language, string>
      const disclaimer = sites.find(({ resource }) => resource.disclaimer)?.resource.disclaimer
      return documentAnswer(newsXml(urls, names, disclaimer?.text), about)
    })
  }

  const part = async (path: string): Promise<Answer | null> => {
    const asked = sitemapPartAt(path)
    if (asked === null) return null
    return keep(['part', asked], async (at) => {
      const urls = await readSitemapPart(context, at, asked, partSize)
      return urls ? documentAnswer(sitemapXml(urls), about) : problemAnswer('not-found')
    })
  }

  const answerTo = async (path: string): Promise<Answer | null> => {
    switch (path) {
      case '/robots.txt':
        return documentAnswer(robots(context.addresses.base), {
          ...about,
          contentType: 'text/plain; charset=utf-8',
        })
      case '/sitemap.xml':
        return index()
      case '/sitemap-news.xml':
        return news()
      default:
        return part(path)
    }
  }

  const router = express.Router({ caseSensitive: true })
  const { limit } = options
  if (limit)
    router.use((request, response, next) =>
      isOurs(request) ? limit(request, response, next) : next(),
    )
  router.use(async (request, response, next) => {
    const answer = isOurs(request) ? await answerTo(request.path) : null
    if (answer === null) return next()
    await sendAnswer(request, response, answer)
  })
  return router
}
