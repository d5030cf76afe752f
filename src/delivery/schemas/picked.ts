import { z } from 'zod'
import { fieldsOf, type PublicType } from './groups.js'
import {
  envelope,
  hasDisclaimerByLanguage,
  includedSchema,
  keptFields,
  languageRule,
} from './resource.js'

const kept = z.strictObject(envelope).pick({
  type: true,
  id: true,
  locale: true,
  disclaimer: true,
  notice: true,
  links: true,
} satisfies Record<(typeof keptFields)[number], true>)

/** A resource of which `fields` left only some; what cannot be left out is still there. */
export const pickedSchema = (type: PublicType) =>
  z
    .strictObject({
      ...z.strictObject({ ...fieldsOf[type], ...envelope }).partial().shape,
      ...kept.shape,
      type: z.literal(type),
      included: includedSchema.optional(),
    })
    .refine(hasDisclaimerByLanguage, languageRule)

/** A list of such resources; like the others of a list they have no `body`. */
export const pickedListSchema = (type: PublicType) => {
  const { body: _body, ...fields } = { body: undefined, ...fieldsOf[type] }
  return z.strictObject({
    data: z.array(
      z
        .strictObject({
          ...z.strictObject({ ...fields, ...envelope }).partial().shape,
          ...kept.shape,
          type: z.literal(type),
        })
        .refine(hasDisclaimerByLanguage, languageRule),
    ),
    page: z.strictObject({ next: z.url().nullable(), previous: z.url().nullable() }),
    included: includedSchema.optional(),
  })
}
