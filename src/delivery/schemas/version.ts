import { z } from 'zod'
import { fieldsOf, type PublicType } from './groups.js'
import { anyResource, envelope, hasDisclaimerByLanguage, languageRule } from './resource.js'
import { address, count, flag, instant, notice, text } from './shared.js'

const about = {
  /** The public number at which the text went out. */
  number: count,
  publishedAt: instant,
  /** When another took its place; null while it is the public text. */
  until: instant.nullable(),
  isCurrent: flag,
}

/** One line of the list of a document's public texts. */
export const versionEntry = z.strictObject({
  ...about,
  fingerprint: text,
  notice: notice.optional(),
  links: z.strictObject({ self: address }),
})

export type VersionEntry = z.infer<typeof versionEntry>

/** The list, newest first. */
export const versionListSchema = z.strictObject({ data: z.array(versionEntry) })

/** One public text of any type. */
export const anyVersion = anyResource.extend({ version: z.strictObject(about) })

export type Version = z.infer<typeof anyVersion>

/** The exact shape of one public text of a type: a resource that says which text it is. */
export const versionSchema = (type: PublicType) =>
  z
    .strictObject({
      ...fieldsOf[type],
      ...envelope,
      type: z.literal(type),
      version: z.strictObject(about),
    })
    .refine(hasDisclaimerByLanguage, languageRule)
