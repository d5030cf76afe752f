import { z } from 'zod'
import { address, count, disclaimer, instant, language, notice, text } from './shared.js'

const author = z.strictObject({ name: text })

const item = z.strictObject({
  id: text,
  url: address,
  title: text,
  content_html: text,
  summary: text,
  language,
  date_published: instant,
  date_modified: instant,
  authors: z.array(author).optional(),
  tags: z.array(text).optional(),
  image: address.optional(),
  attachments: z
    .array(
      z.strictObject({
        url: address,
        mime_type: text,
        title: text.optional(),
        size_in_bytes: count.optional(),
      }),
    )
    .optional(),
  _communique: z
    .strictObject({ disclaimer: disclaimer.optional(), notice: notice.optional() })
    .optional(),
})

/** JSON Feed 1.1; what it has no word for stands under `_communique`. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: address,
  feed_url: address,
  description: text,
  language,
  authors: z.array(author),
  _communique: z.strictObject({ rights: text }).optional(),
  items: z.array(item),
})
