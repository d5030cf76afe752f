import { includableFields } from '../schemas/includable.js'
import { isPublicType, type PublicType } from '../schemas/groups.js'
import { fieldNames } from '../schemas/resource.js'
import type { Operation } from './Operation.js'

/** Parameters that are lists of names, and which names a type has for each. */
const namesOf: Readonly<Record<string, (type: PublicType) => string[]>> = {
  fields: fieldNames,
  include: includableFields,
}

/** A parameter that takes names of fields, separated by commas; undefined: it takes none. */
export const namesParameter = ({ tag }: Operation, name: string) => {
  const known = namesOf[name]
  if (known === undefined) return undefined
  return {
    style: 'form',
    explode: false,
    schema: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', ...(isPublicType(tag) && { enum: known(tag) }) },
    },
  }
}
