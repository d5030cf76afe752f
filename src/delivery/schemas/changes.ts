import { z } from 'zod'
import { address, count, instant, language, text } from './shared.js'

/** What happened to a text in one language. */
export const changeKinds = [
  'published',
  'changed',
  'amended',
  'withdrawn',
  'restored',
  'gone',
  'redirected',
] as const

/** Another document whose answer shows this one. */
const host = z.strictObject({ type: text, id: text })

/** One change of what the public reads; it names the text and says nothing of it. */
export const changeSchema = z.strictObject({
  /** The public number at which it happened. */
  number: count,
  at: instant,
  kind: z.enum(changeKinds),
  type: text,
  id: text,
  locale: language,
  slug: text.nullable(),
  /** Before this the document stood under another. */
  formerSlug: text.optional(),
  fingerprint: text.nullable(),
  shownBy: z.array(host),
  links: z.strictObject({ self: address.nullable() }),
})

export type Change = z.infer<typeof changeSchema>

/** Changes, oldest first. */
export const changesSchema = z.strictObject({
  data: z.array(changeSchema),
  /** Everything up to this public number is told; the `since` of the next question. */
  number: count,
  page: z.strictObject({ next: z.url().nullable() }),
})
