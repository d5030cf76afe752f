import type { Language } from '../../domain/languages/languages.js'
import type { Resource } from '../schemas/resource.js'
import type { Site } from '../schemas/site.js'

/** One step of the way to a page; `href` is a path, null where the site has no page for it. */
export type Crumb = { readonly label: string; readonly href: string | null }

type Words = {
  readonly home: string
  readonly about: (ministry: string) => string
  readonly leadersOf: (ministry: string) => string
  readonly types: Readonly<Record<string, string>>
}

const words: Record<Language, Words> = {
  en: {
    home: 'Home',
    about: (ministry) => `About ${ministry}`,
    leadersOf: (ministry) => `Leaders of ${ministry}`,
    types: {
      'leader-activities': 'Activities',
      dialogues: 'Dialogues',
      'side-events': 'Side events',
      leaders: 'Leaders',
      organisations: 'Organisations',
      topics: 'Topics',
    },
  },
  zh: {
    home: '首页',
    about: (ministry) => `关于${ministry}`,
    leadersOf: (ministry) => `${ministry}领导`,
    types: {
      'leader-activities': '活动',
      dialogues: '对话',
      'side-events': '配套活动',
      leaders: '领导',
      organisations: '机构',
      topics: '专题',
    },
  },
}

type WithLeaders = { leaders?: { leader?: { title?: string | null } }[] }

/**
 * The way to a page, computed from the ministry, the leader and the type and never stored: labels
 * of old pages are redrawn whenever a ministry is renamed.
 */
export const breadcrumbFor = (resource: Resource, site: Site): Crumb[] => {
  const { home, about, leadersOf, types } = words[resource.locale]
  const ministry = site.ministry?.acronym ?? site.ministry?.title
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
