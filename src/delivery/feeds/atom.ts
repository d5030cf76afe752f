import { element, xmlDocument, type Xml } from '../xml/element.js'
import { feedMediaTypes, type Feed, type FeedItem } from './Feed.js'

const person = (name: string): Xml => element('author', {}, element('name', {}, name))

const entry = (item: FeedItem): Xml =>
  element(
    'entry',
    { 'xml:lang': item.locale },
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('link', { rel: 'alternate', href: item.url, hreflang: item.locale }),
    ...item.alternates.map(({ href, locale }) =>
      element('link', { rel: 'related', href, hreflang: locale, type: 'application/json' }),
    ),
    ...(item.enclosure
      ? [
          element('link', {
            rel: 'enclosure',
            href: item.enclosure.url,
            type: item.enclosure.mimeType,
            length: item.enclosure.size || undefined,
          }),
        ]
      : []),
    element('published', {}, item.published),
    element('updated', {}, item.updated),
    ...(item.author ? [person(item.author)] : []),
    ...item.tags.map((term) => element('category', { term })),
    element('summary', {}, item.summary),
    element('content', { type: 'html' }, item.html),
    ...(item.disclaimer ? [element('rights', {}, item.disclaimer.text)] : []),
  )

/** A feed as Atom (RFC 4287). */
export const atom = (feed: Feed): string =>
  xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
      element('id', {}, feed.addresses.atom),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('link', { rel: 'self', href: feed.addresses.atom, type: feedMediaTypes.atom }),
      element('link', { rel: 'alternate', href: feed.home, hreflang: feed.locale }),
      ...feed.others.map(({ addresses, locale }) =>
        element('link', {
          rel: 'alternate',
          href: addresses.atom,
          hreflang: locale,
          type: feedMediaTypes.atom,
        }),
      ),
      element('updated', {}, feed.updated),
      person(feed.author),
      ...(feed.rights ? [element('rights', {}, feed.rights)] : []),
      ...feed.items.map(entry),
    ),
  )
