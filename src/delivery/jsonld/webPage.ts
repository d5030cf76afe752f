import { breadcrumbFor } from '../presenter/breadcrumbFor.js'
import { noticeText } from '../feeds/itemContent.js'
import type { LinkedContext, LinkedResource } from './LinkedResource.js'
import { node, type Node } from './Node.js'
import { publisher } from './parts.js'

/** The disclaimer as something that a text is used under; nothing under Chinese. */
export const usageInfo = ({ disclaimer, locale }: LinkedResource): Node | undefined =>
  disclaimer &&
  node('CreativeWork', {
    text: disclaimer.text,
    inLanguage: locale,
    isBasedOn: disclaimer.original?.href,
  })

/** What was corrected, and why a text was withdrawn. */
export const corrections = (resource: LinkedResource): Node[] => [
  ...(resource.notice
    ? [
        node('CorrectionComment', {
          text: noticeText(resource),
          datePublished: resource.notice.since,
        }),
      ]
    : []),
  ...resource.changeNotes
    .filter(({ kind }) => kind === 'correction')
    .map(({ at, note }) => node('CorrectionComment', { text: note, datePublished: at })),
]

const breadcrumb = (resource: LinkedResource, { addresses, site }: LinkedContext): Node =>
  node('BreadcrumbList', {
    itemListElement: breadcrumbFor(resource, site).map(({ href, label }, index) =>
      node('ListItem', {
        position: index + 1,
        name: label,
        item: href === null || site.links.html === null ? undefined : addresses.base + href,
      }),
    ),
  })

/** The texts of the same document in other languages: the original, or its translation. */
const translations = ({ links, locale }: LinkedResource): Readonly<Record<string, unknown>> => {
  const others = links.alternates.map((other) =>
    node('WebPage', { '@id': other.href, url: other.href, inLanguage: other.locale }),
  )
  return locale === 'en' ? { translationOfWork: others } : { workTranslation: others }
}

/** The page that a thing is told of on: its dates, its language and under what proviso it is read. */
export const webPage = (resource: LinkedResource, context: LinkedContext): Node => {
  const { displayedAt, legacy, links, locale, notice, title, updatedAt } = resource
  const { copyright, rightsStatement } = context.site
  const url = links.html ?? links.self
  return node('WebPage', {
    '@id': url,
    url,
    name: title,
    inLanguage: locale,
    datePublished: displayedAt,
    dateModified: updatedAt,
    breadcrumb: breadcrumb(resource, context),
    creativeWorkStatus: notice ? 'Withdrawn' : 'Published',
    correction: corrections(resource),
    usageInfo: usageInfo(resource),
    publisher: publisher(context),
    copyrightHolder: copyright?.holder && node('Organization', { name: copyright.holder }),
    copyrightYear: copyright?.lastYear && Number(copyright.lastYear),
    copyrightNotice: rightsStatement,
    isBasedOn: legacy?.address,
    ...translations(resource),
  })
}
