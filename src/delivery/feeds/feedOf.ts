import { languages } from '../../domain/languages/languages.js'
import type { Resource } from '../schemas/resource.js'
import type { Site } from '../schemas/site.js'
import type { Feed } from './Feed.js'
import { feedAddresses, type FeedScope } from './feedAddress.js'
import { feedItemOf } from './feedItemOf.js'
import { feedWords } from './feedWords.js'

/** What a feed without a single text was last changed at, where nothing tells. */
const never = '1970-01-01T00:00:00.000Z'

const yearsOf = ({ firstYear, lastYear }: NonNullable<Site['copyright']>): string =>
  [firstYear, lastYear].filter((year) => year !== undefined).join('–')

const rightsOf = ({ copyright, disclaimer, rightsStatement }: Site): string =>
  [
    copyright?.holder && `© ${yearsOf(copyright)} ${copyright.holder}`.replace(/ {2,}/g, ' '),
    rightsStatement,
    disclaimer?.text,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')

/**
 * A feed from the texts it shows, newest first, and the site they stand on.
 *
 * @param names titles of the leader and the topic it is about
 */
export const feedOf = (
  base: string,
  {
    names,
    resources,
    scope,
    site,
  }: {
    readonly scope: FeedScope
    readonly site: Site
    readonly resources: readonly Resource[]
    readonly names: readonly string[]
  },
): Feed => {
  const { locale } = site
  const say = feedWords[locale]
  const name = site.title ?? site.ministry?.title ?? say.pressOffice
  const items = resources.map((resource) => feedItemOf(base, resource))
  return {
    locale,
    title: [name, say.types[scope.type], ...names].join(' – '),
    description: [say.newest(name), site.disclaimer?.text].filter(Boolean).join(' '),
    rights: rightsOf(site),
    author: site.ministry?.title ?? name,
    home: site.links.html ?? site.links.self,
    addresses: feedAddresses(base, locale, scope),
    others: languages
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, addresses: feedAddresses(base, other, scope) })),
    updated: items.reduce(
      (latest, { updated }) => (updated > latest ? updated : latest),
      site.updatedAt ?? never,
    ),
    items,
  }
}
