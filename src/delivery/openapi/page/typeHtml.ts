import { escapeHtml } from '../../compose/escapeHtml.js'
import type { JsonSchema } from '../documentTypes.js'

const listOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value : [])

const quoted = (value: unknown): string => `<code>${escapeHtml(JSON.stringify(value))}</code>`

const plain = ({ default: fallback, format, maximum, minimum, type }: JsonSchema): string => {
  const types = Array.isArray(type) ? type.join(' or ') : (type ?? 'anything')
  const range = maximum === undefined ? '' : `, ${minimum} to ${maximum}`
  const otherwise = fallback === undefined ? '' : `; ${JSON.stringify(fallback)} if left out`
  return escapeHtml(`${types}${format === undefined ? '' : ` (${format})`}${range}${otherwise}`)
}

/** What a value can be, in a few words; named schemas are links to where they are explained. */
export const typeHtml = (schema: JsonSchema): string => {
  const { $ref, additionalProperties, anyOf, const: only, enum: some, items, type } = schema
  if (typeof $ref === 'string') {
    const name = escapeHtml($ref.split('/').at(-1))
    return `<a href="#${name}">${name}</a>`
  }
  if (Array.isArray(anyOf)) return listOf(anyOf).map(typeHtml).join(' or ')
  if (only !== undefined) return quoted(only)
  if (Array.isArray(some)) return some.map(quoted).join(', ')
  if (type === 'array') return `list of ${typeHtml((items ?? {}) as JsonSchema)}`
  if (type === 'object' && typeof additionalProperties === 'object' && !schema.properties)
    return `object: each ${typeHtml(additionalProperties as JsonSchema)}`
  return plain(schema)
}
