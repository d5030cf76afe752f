import { z } from 'zod'
import { publicTypes } from './groups.js'
import { envelope, hasDisclaimerByLanguage, languageRule } from './resource.js'
import { address, count, language, text } from './shared.js'

/** A place where the words that were asked for stand: plain text, and what to mark in it. */
export const highlightSchema = z.strictObject({
  field: text,
  text,
  /** From (inclusive) and to (exclusive), in UTF-16 code units. */
  matches: z.array(z.tuple([count, count])),
})

const { changeNotes: _notes, firstPublishedAt: _first, ...shown } = envelope

/** A text that answers a search. */
export const hitSchema = z
  .strictObject({
    ...shown,
    type: z.enum(publicTypes),
    summary: text.optional(),
    kind: text.optional(),
    highlights: z.array(highlightSchema),
  })
  .refine(hasDisclaimerByLanguage, languageRule)

export type Hit = z.infer<typeof hitSchema>

const facet = z.array(z.strictObject({ value: text, count }))

/** Texts that have all the words, best first. */
export const searchSchema = z.strictObject({
  data: z.array(hitSchema),
  total: count,
  facets: z.strictObject({ type: facet, year: facet }),
  /** Where nothing was found: the languages in which something is. */
  elsewhere: z.array(z.strictObject({ locale: language, total: count, href: address })).optional(),
  page: z.strictObject({ next: z.url().nullable() }),
})
