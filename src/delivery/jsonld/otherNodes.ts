import type { LinkedContext, LinkedResource } from './LinkedResource.js'
import { node, type Node } from './Node.js'
import { fromCard, image } from './parts.js'

const governmental = ['ministry', 'agency']

const names = (...all: (string | undefined)[]): string[] => [
  ...new Set(all.filter((name): name is string => name !== undefined && name !== '')),
]

/** A leader as a person, every post with its time. */
export const personNode = (resource: LinkedResource, context: LinkedContext): Node =>
  node('Person', {
    '@id': resource.links.self,
    url: resource.links.self,
    name: resource.title,
    alternateName: names(
      resource.nativeName,
      ...(resource.otherSpellings ?? []).map(({ name }) => name),
    ),
    familyName: resource.familyName,
    givenName: resource.givenName,
    honorificPrefix: resource.honorific,
    description: resource.responsibilities ?? resource.summary,
    nationality: resource.country && node('Country', { name: resource.country }),
    image: image(resource.portrait),
    memberOf: (resource.appointments ?? []).map(({ from, organisation, post, to }) =>
      node('OrganizationRole', {
        roleName: post,
        startDate: from?.slice(0, 10),
        endDate: to?.slice(0, 10),
        memberOf: fromCard(organisation, context),
      }),
    ),
  })

/** A body; what governs is a `GovernmentOrganization`. */
export const organisationNode = (resource: LinkedResource, context: LinkedContext): Node =>
  node(governmental.includes(resource.kind ?? '') ? 'GovernmentOrganization' : 'Organization', {
    '@id': resource.links.self,
    url: resource.website ?? resource.links.self,
    name: resource.title,
    alternateName: names(
      resource.acronym,
      resource.nativeName,
      ...(resource.otherNames ?? []).map(({ name }) => name),
    ),
    description: resource.description ?? resource.summary,
    parentOrganization: fromCard(resource.parent, context),
    dissolutionDate: resource.closedOn?.slice(0, 10),
    logo: image(resource.logo),
  })

/** A topic as a term of the site's own list. */
export const topicNode = (resource: LinkedResource, { site }: LinkedContext): Node =>
  node('DefinedTerm', {
    '@id': resource.links.self,
    url: resource.links.self,
    name: resource.title,
    alternateName: names(...(resource.synonyms ?? []).map(({ term }) => term)),
    description: resource.description ?? resource.summary,
    inDefinedTermSet: node('DefinedTermSet', { name: site.title ?? site.ministry?.title }),
  })
