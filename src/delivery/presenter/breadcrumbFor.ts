import type { Resource } from '../schemas/resource.js'
import type { Site } from '../schemas/site.js'
import { breadcrumbWords, ministryOf } from './breadcrumbWords.js'

/** One step of the way to a page; `href` is a path, null where the site has no page for it. */
export type Crumb = { readonly label: string; readonly href: string | null }

type WithLeaders = { leaders?: { leader?: { title?: string | null } }[] }

/**
 * The way to a page, computed from the ministry, the leader and the type and never stored: labels
 * of old pages are redrawn whenever a ministry is renamed.
 */
export const breadcrumbFor = (resource: Resource, site: Site): Crumb[] => {
  const { home, about, leadersOf, types } = breadcrumbWords[resource.locale]
  const ministry = ministryOf(site)
  const leader = (resource as WithLeaders).leaders?.[0]?.leader?.title
  const isOfLeader = resource.type === 'leader-activities' || resource.type === 'leaders'
  const labels = [
    home,
    ...(ministry ? [about(ministry)] : []),
    ...(ministry && isOfLeader ? [leadersOf(ministry)] : []),
    ...(leader ? [leader] : []),
    ...(resource.type === 'leaders' ? [] : [types[resource.type] ?? resource.type]),
  ]
  return labels.map((label, index) => ({ label, href: index === 0 ? `/${resource.locale}` : null }))
}
