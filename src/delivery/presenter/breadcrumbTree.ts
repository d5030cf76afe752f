import type { Addresses } from '../compose/addresses.js'
import { publicTypes, type PublicType } from '../schemas/groups.js'
import type { BreadcrumbNode, Site } from '../schemas/site.js'
import { breadcrumbWords, ministryOf } from './breadcrumbWords.js'

/** A leader of the house, as far as the way to their activities needs them. */
export type LeaderOfHouse = { readonly id: string; readonly slug: string; readonly title: string }

/**
 * All ways to a page at once: the first page, the ministry, its leaders with their activities, and
 * the other types. The way to any page ({@link breadcrumbFor}) is one path of it.
 */
export const breadcrumbTree = (
  site: Site,
  leaders: readonly LeaderOfHouse[],
  addresses: Addresses,
): BreadcrumbNode => {
  const { locale } = site
  const { about, home, leadersOf, types } = breadcrumbWords[locale]
  const ministry = ministryOf(site)
  const node = (
    label: string,
    self: string | null,
    children: readonly BreadcrumbNode[],
    more: Partial<BreadcrumbNode> = {},
  ): BreadcrumbNode => ({
    label,
    ...more,
    links: { self, html: null },
    children: [...children],
  })
  const ofType = (type: PublicType, leader?: string) =>
    node(types[type] ?? type, addresses.list(type, locale, leader), [], { type })
  const activities = ofType('leader-activities')
  const each = leaders.map(({ id, slug, title }) =>
    node(title, addresses.resource('leaders', slug, locale), [ofType('leader-activities', slug)], {
      leader: id,
    }),
  )
  const others = publicTypes
    .filter((type) => type !== 'leaders' && type !== 'leader-activities')
    .map((type) => ofType(type))
  const below = ministry
    ? [
        node(about(ministry), site.ministry?.links.self ?? null, [
          node(leadersOf(ministry), addresses.list('leaders', locale), [...each, activities], {
            type: 'leaders',
          }),
          ...others,
        ]),
      ]
    : [...each, activities, ...others]
  return {
    ...node(home, null, below),
    links: { self: addresses.site(locale), html: addresses.home(locale) },
  }
}
