import type { Feed, FeedItem } from './Feed.js'

const item = ({
  author,
  disclaimer,
  enclosure,
  html,
  id,
  locale,
  notice,
  published,
  summary,
  tags,
  title,
  updated,
  url,
}: FeedItem) => ({
  id,
  url,
  title,
  content_html: html,
  summary,
  language: locale,
  date_published: published,
  date_modified: updated,
  ...(author && { authors: [{ name: author }] }),
  ...(tags.length > 0 && { tags }),
  ...(enclosure?.mimeType.startsWith('image/') && { image: enclosure.url }),
  ...(enclosure && {
    attachments: [
      {
        url: enclosure.url,
        mime_type: enclosure.mimeType,
        ...(enclosure.alt && { title: enclosure.alt }),
        ...(enclosure.size > 0 && { size_in_bytes: enclosure.size }),
      },
    ],
  }),
  ...((disclaimer ?? notice) && {
    _communique: { ...(disclaimer && { disclaimer }), ...(notice && { notice }) },
  }),
})

/** A feed as JSON Feed 1.1; what it has no word for stands under `_communique`. */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.addresses.json,
    description: feed.description,
    language: feed.locale,
    authors: [{ name: feed.author }],
    ...(feed.rights && { _communique: { rights: feed.rights } }),
    items: feed.items.map(item),
  })
