import type { Resource } from '../schemas/resource.js'
import type { Enclosure, FeedItem } from './Feed.js'
import { itemHtml, itemSummary, pictureOf, type Readable } from './itemContent.js'
import { tagUri } from './tagUri.js'

type Tagged = Readable & {
  readonly kind?: string
  readonly topics?: readonly { readonly title?: string | null }[]
  readonly byline?: { readonly reporter?: string }
}

const enclosureOf = (resource: Readable): Enclosure | null => {
  const picture = pictureOf(resource)
  if (!picture?.mimeType) return null
  const { alt, filesize, mimeType, url } = picture
  return { url, mimeType, size: filesize ?? 0, ...(alt !== undefined && { alt }) }
}

/** One text as an item of a feed. */
export const feedItemOf = (base: string, resource: Resource): FeedItem => {
  const text = resource as Tagged
  const { byline, disclaimer, links, locale, notice, title, topics = [], updatedAt } = text
  return {
    id: tagUri(base, text),
    url: links.html ?? links.self,
    locale,
    title,
    html: itemHtml(text),
    summary: itemSummary(text),
    published: text.displayedAt,
    updated: updatedAt,
    author: byline?.reporter ?? null,
    tags: [text.type, text.kind, ...topics.map((topic) => topic.title)].filter(
      (tag): tag is string => typeof tag === 'string' && tag !== '',
    ),
    enclosure: enclosureOf(text),
    alternates: links.alternates,
    notice,
    disclaimer,
  }
}
