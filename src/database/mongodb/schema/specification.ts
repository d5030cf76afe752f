import type { FlattenedField } from 'payload'

import { isMachinery } from '../../shared/machinery.js'
import type { MongooseAdapter } from '../mongodbTypes.js'

/** What the server itself must know of the collections that only acts write. */
export type Specification = { collections: Record<string, CollectionSpecification> }

export type CollectionSpecification = {
  /** `$jsonSchema` of its documents. */
  schema: { bsonType: 'object'; required: string[]; properties: Record<string, object> }
  /** By name. */
  indexes: Record<string, { key: Record<string, number>; unique: boolean }>
}

const bsonTypes: Record<string, string> = {
  text: 'string',
  textarea: 'string',
  number: 'number',
  checkbox: 'bool',
  // What the machinery keeps as JSON is a list of words.
  json: 'array',
}

/** The specification that the configuration asks for. */
export function specificationOf(adapter: MongooseAdapter): Specification {
  const collections: Specification['collections'] = {}
  for (const { slug, flattenedFields } of adapter.payload.config.collections) {
    const model = adapter.collections[slug]
    if (!isMachinery(slug) || !model) continue
    collections[model.collection.collectionName] = {
      schema: jsonSchemaOf(flattenedFields),
      indexes: Object.fromEntries(
        model.schema
          .indexes()
          .map(([key, options]) => [
            Object.entries(key).flat().join('_'),
            { key: numbersOf(key), unique: options?.unique === true },
          ]),
      ),
    }
  }
  return { collections }
}

function jsonSchemaOf(fields: readonly FlattenedField[]): CollectionSpecification['schema'] {
  const own = fields.filter(({ name, type }) => name !== 'id' && type in bsonTypes)
  const isRequired = (field: FlattenedField) => 'required' in field && field.required === true
  return {
    bsonType: 'object',
    required: own.filter(isRequired).map(({ name }) => name),
    properties: Object.fromEntries(
      own.map((field) => {
        const type = bsonTypes[field.type]
        return [field.name, { bsonType: isRequired(field) ? type : [type, 'null'] }]
      }),
    ),
  }
}

function numbersOf(key: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(Object.entries(key).map(([name, order]) => [name, Number(order)]))
}
