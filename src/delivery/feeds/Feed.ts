import type { Language } from '../../domain/languages/languages.js'
import type { Resource } from '../schemas/resource.js'

/** The formats of a feed, as they end its address. */
export const feedFormats = ['rss', 'atom', 'json'] as const

export type FeedFormat = (typeof feedFormats)[number]

/** The media type of each format; a registered one of JSON Feed is `application/feed+json`. */
export const feedMediaTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** A picture or file that goes with an item. */
export type Enclosure = {
  readonly url: string
  readonly mimeType: string
  /** Bytes; 0 where they are not known, as RSS has it. */
  readonly size: number
  readonly alt?: string
}

/** One text in a feed. */
export type FeedItem = {
  /** Stays the same as long as the document exists, whatever becomes of its address (RFC 4151). */
  readonly id: string
  /** The page of the site, else the resource. */
  readonly url: string
  readonly locale: Language
  readonly title: string
  /** Safe HTML: notice, text, disclaimer. */
  readonly html: string
  /** Plain text: notice, summary, disclaimer. */
  readonly summary: string
  /** ISO instants. */
  readonly published: string
  readonly updated: string
  readonly author: string | null
  readonly tags: readonly string[]
  readonly enclosure: Enclosure | null
  readonly alternates: Resource['links']['alternates']
  readonly notice: Resource['notice']
  readonly disclaimer: Resource['disclaimer']
}

/** A feed, whatever its format. */
export type Feed = {
  readonly locale: Language
  readonly title: string
  /** In English with the disclaimer. */
  readonly description: string
  /** Whose the texts are, and in English the disclaimer again. */
  readonly rights: string
  readonly author: string
  /** The site that it is of. */
  readonly home: string
  /** The feed itself in each format. */
  readonly addresses: Readonly<Record<FeedFormat, string>>
  /** The same feed in the other languages, by format. */
  readonly others: readonly { readonly locale: Language; readonly addresses: Feed['addresses'] }[]
  readonly updated: string
  readonly items: readonly FeedItem[]
}
