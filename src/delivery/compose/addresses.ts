import type { Language } from '../../domain/languages/languages.js'

/** Every public address is made here, absolute. */
export type Addresses = {
  readonly base: string
  /** `/v1/{type}/{slug}` in one language. */
  readonly resource: (type: string, slug: string, locale: Language) => string
  /** `/v1/{type}` in one language; of one leader, by slug, where one is named. */
  readonly list: (type: string, locale: Language, leader?: string) => string
  /** `/v1/{type}/{slug}/versions`: the public texts a document has had. */
  readonly versions: (type: string, slug: string, locale: Language) => string
  /** `/v1/{type}/{slug}/versions/{number}`: one of them. */
  readonly version: (type: string, slug: string, number: number, locale: Language) => string
  /** `/v1/calendar/{locale}.ics`: all events of a language. */
  readonly calendar: (locale: Language) => string
  /** `/v1/{type}/{slug}.ics`: the resource as an event of a calendar. */
  readonly calendarEvent: (type: string, slug: string, locale: Language) => string
  /** `/v1/{type}/{slug}.jsonld`: the resource as linked data. */
  readonly linkedData: (type: string, slug: string, locale: Language) => string
  /** The page of the site, or null where the site has none for the type. */
  readonly page: (type: string, slug: string, locale: Language) => string | null
  readonly media: (sha256: string, filename: string) => string
  readonly site: (locale: Language) => string
  /** The first page of a language; null where the site has no pages at all. */
  readonly home: (locale: Language) => string | null
}

/**
 * @param publicUrl where the public finds the server, e.g. `https://press.example`
 * @param sitePages types that have a page of their own at `/{locale}/{type}/{slug}`
 */
export const addresses = (publicUrl: string, sitePages: readonly string[]): Addresses => {
  const base = publicUrl.replace(/\/+$/, '')
  const part = encodeURIComponent
  return {
    base,
    resource: (type, slug, locale) => `${base}/v1/${type}/${part(slug)}?locale=${locale}`,
    list: (type, locale, leader) =>
      `${base}/v1/${type}?locale=${locale}${leader === undefined ? '' : `&leader=${part(leader)}`}`,
    versions: (type, slug, locale) => `${base}/v1/${type}/${part(slug)}/versions?locale=${locale}`,
    version: (type, slug, number, locale) =>
      `${base}/v1/${type}/${part(slug)}/versions/${number}?locale=${locale}`,
    calendar: (locale) => `${base}/v1/calendar/${locale}.ics`,
    calendarEvent: (type, slug, locale) => `${base}/v1/${type}/${part(slug)}.ics?locale=${locale}`,
    linkedData: (type, slug, locale) => `${base}/v1/${type}/${part(slug)}.jsonld?locale=${locale}`,
    page: (type, slug, locale) =>
      sitePages.includes(type) ? `${base}/${locale}/${type}/${part(slug)}` : null,
    media: (sha256, filename) => `${base}/v1/media/${sha256}/${part(filename)}`,
    site: (locale) => `${base}/v1/site?locale=${locale}`,
    home: (locale) => (sitePages.length > 0 ? `${base}/${locale}` : null),
  }
}
