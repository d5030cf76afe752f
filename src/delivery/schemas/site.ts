import { z } from 'zod'
import { publicTypes, type PublicType } from './groups.js'
import { address, card, day, disclaimer, instant, language, links, text } from './shared.js'

/** One step of the ways to pages, and the steps below it. */
export const breadcrumbNode = z.strictObject({
  label: text,
  /** The type that is listed here. */
  type: z.enum(publicTypes as [PublicType, ...PublicType[]]).optional(),
  /** Id of the leader whose step this is. */
  leader: text.optional(),
  links: z.strictObject({ self: address.nullable(), html: address.nullable() }),
  get children() {
    return z.array(breadcrumbNode)
  },
})

export type BreadcrumbNode = z.infer<typeof breadcrumbNode>

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
  breadcrumbs: breadcrumbNode,
  fingerprint: text.optional(),
  publishedAt: instant.optional(),
  updatedAt: instant.optional(),
  links,
})

/** What stands round every page, in one language, with the ways to all pages. */
export type WholeSite = z.infer<typeof siteSchema>

/** What stands round one page. */
export type Site = Omit<WholeSite, 'breadcrumbs'>
