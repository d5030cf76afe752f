import { z } from 'zod'
import { address, card, day, disclaimer, instant, language, links, text } from './shared.js'

/** What stands round every page. Before settings are published most of it is missing. */
export const siteSchema = z.strictObject({
  type: z.literal('site'),
  locale: language,
  title: text.nullable(),
  ministry: z.strictObject({ ...card.shape, acronym: text.optional() }).optional(),
  timeZone: text,
  hotKeywords: z.array(
    z.strictObject({
      term: text.optional(),
      url: address.optional(),
      from: day.optional(),
      to: day.optional(),
    }),
  ),
  copyright: z.strictObject({ holder: text, firstYear: text, lastYear: text }).partial().optional(),
  rightsStatement: text.optional(),
  registration: z.strictObject({ number: text, fullForm: text, url: address }).partial().optional(),
  publicSecurityFiling: text.optional(),
  siteIdentificationCode: text.optional(),
  footerLinks: z.array(z.strictObject({ label: text, url: address }).partial()),
  pressContact: text.optional(),
  disclaimer: disclaimer.optional(),
  fingerprint: text.optional(),
  publishedAt: instant.optional(),
  updatedAt: instant.optional(),
  links,
})

/** What stands round every page, in one language. */
export type Site = z.infer<typeof siteSchema>
