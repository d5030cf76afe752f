import { fieldNames } from '../schemas/resource.js'
import { isPublicType } from '../schemas/groups.js'
import type { Operation } from './Operation.js'

/** `fields` as a list of the names that a type has, separated by commas. */
export const fieldsParameter = ({ tag }: Operation) => ({
  style: 'form',
  explode: false,
  schema: {
    type: 'array',
    minItems: 1,
    items: { type: 'string', ...(isPublicType(tag) && { enum: fieldNames(tag) }) },
  },
})
