import { z } from 'zod'
import { fieldsOf, type PublicType } from './groups.js'
import { changeNote, disclaimer, instant, language, links, notice, text } from './shared.js'

/** What every resource carries, whatever its type. */
export const envelope = {
  type: text,
  id: text,
  slug: text,
  locale: language,
  title: text,
  disclaimer: disclaimer.optional(),
  notice: notice.optional(),
  fingerprint: text,
  firstPublishedAt: instant,
  publishedAt: instant,
  updatedAt: instant,
  displayedAt: instant,
  changeNotes: z.array(changeNote),
  links,
}

/** A resource of any type. */
export const anyResource = z.object(envelope).catchall(z.unknown())

/** One document as the public reads it. */
export type Resource = z.infer<typeof anyResource>

/** The rule of the disclaimer. */
export const hasDisclaimerByLanguage = (resource: {
  locale: string
  disclaimer?: unknown
}): boolean => (resource.locale === 'en') === (resource.disclaimer !== undefined)

/** The rule in words. */
export const languageRule = { message: 'English carries the disclaimer, Chinese never does' }

/** The exact shape of one resource of a type. */
export const resourceSchema = (type: PublicType) =>
  z
    .strictObject({ ...fieldsOf[type], ...envelope, type: z.literal(type) })
    .refine(hasDisclaimerByLanguage, languageRule)

/** The exact shape of a list of a type: the resources without `body`. */
export const listSchema = (type: PublicType) => {
  const { body: _body, ...fields } = { body: undefined, ...fieldsOf[type] }
  return z.strictObject({
    data: z.array(
      z
        .strictObject({ ...fields, ...envelope, type: z.literal(type) })
        .refine(hasDisclaimerByLanguage, languageRule),
    ),
    page: z.strictObject({
      next: z.url().nullable(),
      previous: z.url().nullable(),
    }),
  })
}

/** What no choice of `fields` can take away. */
export const keptFields = ['type', 'id', 'locale', 'disclaimer', 'notice', 'links'] as const

/** The names that `fields` may give for a type. */
export const fieldNames = (type: PublicType): string[] => [
  ...new Set([...Object.keys(envelope), ...Object.keys(fieldsOf[type])]),
]
