import { feedWords } from '../feeds/feedWords.js'
import { eventNode, eventProperties } from './eventNode.js'
import type { LinkedContext, LinkedResource } from './LinkedResource.js'
import { node, type Node } from './Node.js'
import { fromCard, fromCards, image, person, place, publisher } from './parts.js'
import { corrections, usageInfo, webPage } from './webPage.js'

/** The event that an activity reports on: its dialogue's, or its own. */
const about = (resource: LinkedResource, context: LinkedContext): Node | undefined => {
  const { dialogue } = context
  if (dialogue)
    return { ...eventNode(dialogue, context), mainEntityOfPage: webPage(dialogue, context) }
  if (resource.dialogue) return fromCard(resource.dialogue, context)
  return resource.event?.start === undefined
    ? undefined
    : node('Event', {
        name: resource.title,
        ...eventProperties(resource, context),
      })
}

/** An activity as news. */
export const articleNode = (resource: LinkedResource, context: LinkedContext): Node => {
  const { byline, dateline, leaders = [], mentionedPeople = [] } = resource
  const url = resource.links.html ?? resource.links.self
  const agency = byline?.agency ?? dateline?.agency
  return node('NewsArticle', {
    '@id': `${url}#article`,
    url,
    headline: resource.title,
    description: resource.summary,
    inLanguage: resource.locale,
    datePublished: resource.displayedAt,
    dateModified: resource.updatedAt,
    dateline: [dateline?.city, dateline?.date?.slice(0, 10)].filter(Boolean).join(', '),
    articleSection: feedWords[resource.locale].types['leader-activities'],
    author: byline?.reporter ? node('Person', { name: byline.reporter }) : publisher(context),
    sourceOrganization: agency && node('Organization', { name: agency }),
    publisher: publisher(context),
    image: image(resource.leadImage),
    about: about(resource, context),
    mentions: [
      ...leaders.flatMap(({ leader, postAtTheTime }) =>
        person(
          {
            ...(leader && { leader }),
            ...(postAtTheTime !== undefined && { post: postAtTheTime }),
          },
          context,
        ),
      ),
      ...mentionedPeople.flatMap((one) => person(one, context)),
    ],
    contentLocation: place(resource),
    keywords: fromCards(resource.topics, context).map(({ name }) => name),
    creativeWorkStatus: resource.notice ? 'Withdrawn' : 'Published',
    correction: corrections(resource),
    usageInfo: usageInfo(resource),
  })
}
