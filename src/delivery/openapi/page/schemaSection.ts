import { escapeHtml } from '../../compose/escapeHtml.js'
import type { JsonSchema } from '../documentTypes.js'
import { paragraphs, prose } from './prose.js'
import { typeHtml } from './typeHtml.js'

type Row = { readonly path: string; readonly schema: JsonSchema; readonly isRequired: boolean }

const propertiesOf = (schema: JsonSchema): Record<string, JsonSchema> =>
  (schema.properties ?? {}) as Record<string, JsonSchema>

/** The fields of an object; those of objects without a name of their own with their way, dotted. */
const rowsOf = (schema: JsonSchema, way = ''): Row[] => {
  const required = (schema.required ?? []) as string[]
  const fields = Object.entries(propertiesOf(schema))
  const isAlways = ([name]: [string, unknown]): boolean => required.includes(name)
  const inOrder = [...fields.filter(isAlways), ...fields.filter((field) => !isAlways(field))]
  return inOrder.flatMap(([name, field]) => {
    const path = `${way}${name}`
    const row = { path, schema: field, isRequired: required.includes(name) }
    const items = (field.items ?? {}) as JsonSchema
    if (field.type === 'object') return [row, ...rowsOf(field, `${path}.`)]
    return [row, ...(field.type === 'array' ? rowsOf(items, `${path}[].`) : [])]
  })
}

const rowHtml = ({ isRequired, path, schema }: Row): string => {
  const { description } = schema
  return (
    `<tr><th scope="row"><code>${escapeHtml(path)}</code></th><td>${typeHtml(schema)}</td>` +
    `<td>${isRequired ? 'always' : ''}</td>` +
    `<td>${typeof description === 'string' ? prose(description) : ''}</td></tr>`
  )
}

/** One schema: what it is, and its fields. */
export const schemaSection = (name: string, schema: JsonSchema): string => {
  const rows = rowsOf(schema)
  const { description } = schema
  const about = typeof description === 'string' ? paragraphs(description) : ''
  const fields =
    rows.length === 0
      ? `<p>${typeHtml(schema)}</p>`
      : '<table><thead><tr><th scope="col">field</th><th scope="col">is</th>' +
        '<th scope="col">there</th><th scope="col">says</th></tr></thead>' +
        `<tbody>${rows.map(rowHtml).join('')}</tbody></table>`
  return `<section id="${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>${about}${fields}</section>`
}
