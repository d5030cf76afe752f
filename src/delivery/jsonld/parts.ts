import type { Card } from '../compose/cardOf.js'
import type { MediaCard } from '../compose/mediaCardOf.js'
import type { LinkedContext, LinkedResource } from './LinkedResource.js'
import { node, type Node } from './Node.js'

/** What each public type is as a thing. */
export const typeNames: Readonly<Record<string, string>> = {
  'leader-activities': 'NewsArticle',
  dialogues: 'Event',
  'side-events': 'Event',
  leaders: 'Person',
  organisations: 'Organization',
  topics: 'DefinedTerm',
}

/** Another document by its card; nothing where it is no longer public. */
export const fromCard = (
  card: Card | undefined,
  { addresses, site }: LinkedContext,
  more: Readonly<Record<string, unknown>> = {},
): Node | undefined => {
  if (!card || card.gone || card.title === null) return undefined
  const page = card.slug === null ? null : addresses.page(card.type, card.slug, site.locale)
  const address = page ?? card.links.self ?? undefined
  return node(typeNames[card.type] ?? 'Thing', {
    '@id': address,
    name: card.title,
    url: address,
    ...more,
  })
}

/** Several of them. */
export const fromCards = (cards: readonly Card[] | undefined, context: LinkedContext): Node[] =>
  (cards ?? []).flatMap((card) => fromCard(card, context) ?? [])

/** Somebody named in a text, with the page of their own if they have one. */
export const person = (
  { leader, name, post }: { leader?: Card; name?: string; post?: string },
  context: LinkedContext,
  more: Readonly<Record<string, unknown>> = {},
): Node[] => {
  const known = fromCard(leader, context, { jobTitle: post, ...more })
  if (known) return [known]
  return name ? [node('Person', { name, jobTitle: post, ...more })] : []
}

/** A picture with its credit; nothing for a file of another kind or one that is gone. */
export const image = (picture: MediaCard | Card | undefined): Node | undefined => {
  if (!picture || !('url' in picture) || !picture.mimeType?.startsWith('image/')) return undefined
  const { agency, photographer } = (picture.credit ?? {}) as Record<string, string | undefined>
  return node('ImageObject', {
    contentUrl: picture.url,
    url: picture.url,
    encodingFormat: picture.mimeType,
    width: picture.width,
    height: picture.height,
    caption: picture.caption ?? picture.alt,
    creditText: [photographer, agency].filter(Boolean).join(' / '),
    copyrightNotice: picture.rights,
    license: picture.licence,
  })
}

/** Where something is held. */
export const place = ({ place: where }: LinkedResource): Node | undefined => {
  const { city, country, region, venue } = where ?? {}
  if (!venue && !city && !region && !country) return undefined
  return node('Place', {
    name: venue ?? city ?? region,
    address: node('PostalAddress', {
      addressLocality: city,
      addressRegion: region,
      addressCountry: country,
    }),
  })
}

/** Whose site it is. */
export const publisher = ({ addresses, site }: LinkedContext): Node => {
  const name = site.ministry?.title ?? site.title
  return node('GovernmentOrganization', {
    name: name ?? new URL(addresses.base).hostname,
    alternateName: site.ministry?.acronym,
    url: site.links.html ?? addresses.base,
  })
}
