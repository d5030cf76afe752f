import { z } from 'zod'
import type { JsonSchema, ParameterObject } from './documentTypes.js'
import type { Operation } from './Operation.js'
import { namesParameter } from './namesParameter.js'
import { parameterText } from './parameters.js'

const parameter = (
  operation: Operation,
  name: string,
  place: string,
  read: JsonSchema = { type: 'string' },
  isRequired = place === 'path',
): ParameterObject => {
  const text = parameterText(name)
  if (text?.in !== place)
    throw new Error(`${operation.id}: src/delivery/openapi/parameters.ts does not explain ${name}.`)
  const { example } = text
  const description = operation.says?.[name] ?? text.description
  const fallback = operation.defaults?.[name]
  const schema = { ...(text.schema ?? read), ...(fallback !== undefined && { default: fallback }) }
  return {
    name,
    in: place,
    description,
    ...(isRequired && { required: true }),
    schema,
    ...namesParameter(operation, name),
    ...(example !== undefined && { example }),
  }
}

/**
 * All parameters of an operation: those of its address, those that the schema of its query has, and
 * the request headers it heeds.
 */
export const operationParameters = (operation: Operation): ParameterObject[] => {
  const query = z.toJSONSchema(operation.query, { io: 'input' })
  const places = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return [
    ...places.map((name) => parameter(operation, name, 'path')),
    ...Object.entries(query.properties ?? {}).map(([name, schema]) =>
      parameter(
        operation,
        name,
        'query',
        schema as JsonSchema,
        query.required?.includes(name) === true,
      ),
    ),
    ...[...(operation.requestHeaders ?? []), 'If-None-Match'].map((name) =>
      parameter(operation, name, 'header'),
    ),
  ]
}
