import type { CollectionSlug, Payload } from 'payload'
import { canary } from './canary.js'
import { governed } from '../table/words.js'

/** Whether an address gives in another form what others give: feeds, calendars, linked data, maps. */
export const isOtherForm = (address: string): boolean =>
  /^\/(v1\/(feeds|calendar|docs|openapi|search)|sitemap|robots)|\.(jsonld|ics)( |$)/.test(address)

/** What lies at the root of the site. */
const sitemaps = [
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap-news.xml',
  '/sitemap-home.xml',
  ...['en', 'zh'].flatMap((locale) =>
    ['leader-activities', 'dialogues'].map((type) => `/sitemap-${locale}-${type}-1.xml`),
  ),
]

/** Every address that the public has, and that of one file (by its hash) that it must not have. */
export const addressesOf = async (payload: Payload, unpublished: string): Promise<string[]> => {
  const { docs: publications } = await payload.db.find<{
    content?: string
    slug?: string
    type: string
  }>({
    collection: 'publications' as CollectionSlug,
    limit: 0,
    pagination: false,
    where: {},
  })
  const hashes = publications.flatMap(({ content }) => [
    ...(content ?? '').matchAll(/"sha256":"([0-9a-f]{64})"/g),
  ])
  const types = governed.filter((slug) => slug !== 'media')
  return [
    ...new Set([
      ...types.flatMap((type) => [`/v1/${type}`, `/v1/${type}?locale=zh`]),
      ...publications
        .filter(({ slug, type }) => slug && (types as string[]).includes(type))
        .flatMap(({ slug, type }) => [
          `/v1/${type}/${slug}`,
          `/v1/${type}/${slug}.jsonld`,
          `/v1/${type}/${slug}.ics`,
        ]),
      ...['en', 'zh'].flatMap((locale) => [
        ...['all', ...types].flatMap((type) =>
          ['rss', 'atom', 'json'].map((format) => `/v1/feeds/${locale}/${type}.${format}`),
        ),
        `/v1/calendar/${locale}.ics`,
        // By a word that stands in every text nobody may read, and by one of those they may.
        ...[canary, 'a'].map((word) => `/v1/search?q=${encodeURIComponent(word)}&locale=${locale}`),
      ]),
      ...sitemaps,
      '/v1/site',
      '/v1/site?locale=zh',
      '/v1/openapi.json',
      '/v1/docs',
      ...hashes.map(([, hash]) => `/v1/media/${hash}/a.jpg`),
      `/v1/media/${unpublished}/a.jpg`,
    ]),
  ]
}
