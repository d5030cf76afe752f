import type { PublicType } from '../schemas/groups.js'
import type { Resource } from '../schemas/resource.js'
import { articleNode } from './articleNode.js'
import { eventNode } from './eventNode.js'
import type { LinkedContext, LinkedResource } from './LinkedResource.js'
import type { Node } from './Node.js'
import { organisationNode, personNode, topicNode } from './otherNodes.js'
import { webPage } from './webPage.js'

const nodes: Record<PublicType, (resource: LinkedResource, context: LinkedContext) => Node> = {
  'leader-activities': articleNode,
  dialogues: eventNode,
  'side-events': eventNode,
  leaders: personNode,
  organisations: organisationNode,
  topics: topicNode,
}

/** One resource as linked data in the words of schema.org. */
export type LinkedData = { readonly '@context': 'https://schema.org'; readonly '@type': string }

/**
 * A public text as JSON-LD. The thing itself, and the page it is told of on (`mainEntityOfPage`)
 * with language, dates, notice and, in English, the disclaimer (`usageInfo`).
 */
export const linkedData = (resource: Resource, context: LinkedContext): LinkedData =>
  ({
    '@context': 'https://schema.org',
    ...nodes[resource.type as PublicType](resource as LinkedResource, context),
    mainEntityOfPage: webPage(resource as LinkedResource, context),
  }) as LinkedData

/** The same as text that can stand in a `<script>` element: nothing in it ends the element. */
export const linkedDataText = (data: LinkedData): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
