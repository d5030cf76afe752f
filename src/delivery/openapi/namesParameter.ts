import { includableFields } from '../schemas/includable.js'
import { isPublicType, publicTypes } from '../schemas/groups.js'
import { fieldNames } from '../schemas/resource.js'
import type { Operation } from './Operation.js'

/** Parameters that are lists of names, and which names there are for each under a tag. */
const namesOf: Readonly<Record<string, (tag: string) => readonly string[] | undefined>> = {
  fields: (tag) => (isPublicType(tag) ? fieldNames(tag) : undefined),
  include: (tag) => (isPublicType(tag) ? includableFields(tag) : undefined),
  type: () => publicTypes,
}

/** A parameter that takes names of fields or types, separated by commas; undefined: it takes none. */
export const namesParameter = ({ tag }: Operation, name: string) => {
  if (!Object.hasOwn(namesOf, name)) return undefined
  const known = namesOf[name]?.(tag)
  return {
    style: 'form',
    explode: false,
    schema: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', ...(known && { enum: known }) },
    },
  }
}
