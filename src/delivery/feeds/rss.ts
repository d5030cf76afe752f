import { element, xmlDocument, type Xml } from '../xml/element.js'
import { feedMediaTypes, type Feed, type FeedItem } from './Feed.js'

/** RFC 822 with a year of four digits, as RSS wants it. */
const date = (instant: string): string => new Date(instant).toUTCString()

const item = ({
  author,
  disclaimer,
  enclosure,
  html,
  id,
  locale,
  published,
  summary,
  tags,
  title,
  updated,
  url,
}: FeedItem): Xml =>
  element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, date(published)),
    element('description', {}, summary),
    element('content:encoded', {}, html),
    ...(author ? [element('dc:creator', {}, author)] : []),
    ...tags.map((tag) => element('category', {}, tag)),
    ...(enclosure
      ? [
          element('enclosure', {
            url: enclosure.url,
            length: enclosure.size,
            type: enclosure.mimeType,
          }),
        ]
      : []),
    element('dc:language', {}, locale),
    ...(disclaimer ? [element('dc:rights', {}, disclaimer.text)] : []),
    element('atom:updated', {}, updated),
  )

/** A feed as RSS 2.0, with Dublin Core and `content:encoded` where RSS has no word for it. */
export const rss = (feed: Feed): string => {
  const self = element('atom:link', {
    href: feed.addresses.rss,
    rel: 'self',
    type: feedMediaTypes.rss,
  })
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.home),
        element('description', {}, feed.description),
        element('language', {}, feed.locale),
        ...(feed.rights ? [element('copyright', {}, feed.rights)] : []),
        element('lastBuildDate', {}, date(feed.updated)),
        self,
        ...feed.items.map(item),
      ),
    ),
  )
}
