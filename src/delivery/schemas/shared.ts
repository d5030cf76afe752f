import { z } from 'zod'

/** The pieces that answers share. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export const language = z.enum(['en', 'zh'])
export const instant = z.iso.datetime()
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/)
export const address = z.string().regex(/^(https?|mailto):/)
export const country = z.string().regex(/^[A-Z]{2}$/)
export const text = z.string()
export const flag = z.boolean()
export const count = z.number()

/** Rich text: safe HTML, and the same words as plain text. */
export const richText = z.strictObject({ html: text, text })

/** Said of a text that was withdrawn. */
export const notice = z.strictObject({
  kind: z.enum(['withdrawn', 'gone']),
  reason: text.nullable(),
  since: instant,
})

export const alternate = z.strictObject({ locale: language, href: address })

/** Addresses of a resource, all absolute; `html` is null where the site has no page. */
export const links = z.strictObject({
  self: address,
  html: address.nullable(),
  alternates: z.array(alternate),
})

/** Stands under every English text; the original, where one can be read, is linked. */
export const disclaimer = z.strictObject({
  text: text.min(1),
  prevailingLanguage: language,
  original: alternate.optional(),
})

/** Another document inside an answer, as its own publication says it; title null when it is gone. */
export const card = z.strictObject({
  type: text,
  id: text,
  slug: text.nullable(),
  title: text.nullable(),
  notice: notice.optional(),
  gone: z.literal(true).optional(),
  links: z.strictObject({ self: address.nullable() }),
})

const file = z.object({
  url: address,
  mimeType: text.optional(),
  filesize: count.optional(),
  width: count.optional(),
  height: count.optional(),
})

const credit = z.strictObject({ photographer: text.optional(), agency: text.optional() })

/** A picture or file; its bytes are public as long as a publication names them. */
export const media = z.strictObject({
  type: z.literal('media'),
  id: text,
  filename: text,
  ...file.shape,
  alt: text.optional(),
  caption: text.optional(),
  credit: credit.optional(),
  rights: text.optional(),
  licence: text.optional(),
  sizes: z.record(text, file).optional(),
  notice: notice.optional(),
})

/** A picture, or the card of one that is gone. */
export const mediaOrCard = z.union([media, card])

/** One entry of the public history. */
export const changeNote = z.strictObject({
  at: instant,
  kind: text,
  note: text.optional(),
  /** A note that was wrong was put right; what it said before stays readable. */
  formerNotes: z.array(z.strictObject({ note: text.optional(), until: instant })).optional(),
})
