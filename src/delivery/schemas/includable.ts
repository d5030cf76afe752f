import { z } from 'zod'
import { fieldsOf, type PublicType } from './groups.js'
import { card, mediaOrCard } from './shared.js'

/** Whether a field holds cards of documents, itself or in its rows; pictures are cards of their own. */
const holdsCards = (schema: unknown): boolean => {
  if (schema === card) return true
  if (schema === mediaOrCard) return false
  if (schema instanceof z.ZodOptional) return holdsCards(schema.unwrap())
  if (schema instanceof z.ZodArray) return holdsCards(schema.element)
  return schema instanceof z.ZodObject && Object.values(schema.shape).some(holdsCards)
}

/** The fields of a type whose documents can be asked for in full. */
export const includableFields = (type: PublicType): string[] =>
  Object.entries(fieldsOf[type]).flatMap(([name, schema]) => (holdsCards(schema) ? [name] : []))
