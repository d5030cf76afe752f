import { z } from 'zod'
import { fieldsOf, publicTypes, type PublicType } from './groups.js'
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

const makeItem = (type: PublicType) => {
  const { body: _body, ...fields } = { body: undefined, ...fieldsOf[type] }
  return z
    .strictObject({ ...fields, ...envelope, type: z.literal(type) })
    .refine(hasDisclaimerByLanguage, languageRule)
}

const items = new Map(publicTypes.map((type) => [type, makeItem(type)]))

/** The exact shape of a resource in a list: without `body`. */
export const itemSchema = (type: PublicType) => items.get(type) ?? makeItem(type)

/** Documents that an answer refers to, in full, where `include` asked for them. */
export const includedSchema = z.array(z.union([...items.values()]))

/** The exact shape of one resource of a type. */
export const resourceSchema = (type: PublicType) =>
  z
    .strictObject({
      ...fieldsOf[type],
      ...envelope,
      type: z.literal(type),
      included: includedSchema.optional(),
    })
    .refine(hasDisclaimerByLanguage, languageRule)

/** The exact shape of a list of a type: the resources without `body`. */
export const listSchema = (type: PublicType) =>
  z.strictObject({
    data: z.array(itemSchema(type)),
    page: z.strictObject({
      next: z.url().nullable(),
      previous: z.url().nullable(),
    }),
    included: includedSchema.optional(),
  })

/** What no choice of `fields` can take away. */
export const keptFields = ['type', 'id', 'locale', 'disclaimer', 'notice', 'links'] as const

/** The names that `fields` may give for a type. */
export const fieldNames = (type: PublicType): string[] => [
  ...new Set([...Object.keys(envelope), ...Object.keys(fieldsOf[type])]),
]
