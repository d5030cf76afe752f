import { z } from 'zod'
import type { JsonSchema } from './documentTypes.js'
import type { Named } from './Operation.js'
import { sharedSchemas } from './shared.js'
import { withFieldTexts } from './withFieldTexts.js'

/** A reference to a schema of the document. */
export const schemaReference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/**
 * English carries the disclaimer, Chinese never does: what zod checks by a function, in JSON Schema.
 * As two shapes of which one fits, so that generated types know it too.
 */
const languageRule: JsonSchema = {
  oneOf: [
    {
      title: 'English',
      type: 'object',
      properties: { locale: { const: 'en' }, disclaimer: schemaReference('Disclaimer') },
      required: ['locale', 'disclaimer'],
    },
    {
      title: 'Chinese',
      type: 'object',
      properties: { locale: { const: 'zh' }, disclaimer: false },
      required: ['locale'],
    },
  ],
}

type Mutable = Record<string, unknown> & { properties?: Record<string, unknown> }

const override = ({ jsonSchema }: { jsonSchema: object }): void => {
  const schema = jsonSchema as Mutable
  if (schema.properties?.locale !== undefined && schema.properties.disclaimer !== undefined)
    Object.assign(schema, languageRule)
  // Zod writes the whole calendar into a pattern; the format says the same, but for the zone.
  if (schema.format === 'date-time') schema.pattern = 'Z$'
}

/**
 * `components.schemas`: the shared pieces and the bodies of the operations, each said once.
 * @throws where two schemas have one name
 */
export const schemaComponents = (bodies: readonly Named[]): Record<string, JsonSchema> => {
  const registry = z.registry<{ id: string; description?: string }>()
  const names = new Map<string, z.ZodType>()
  for (const { name, schema, ...more } of [...sharedSchemas, ...bodies]) {
    const known = names.get(name)
    if (known === schema) continue
    if (known !== undefined) throw new Error(`Two schemas are called ${name}.`)
    names.set(name, schema)
    registry.add(schema, { id: name, ...more })
  }
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    override,
    uri: (name) => schemaReference(name).$ref,
  })
  return Object.fromEntries(
    [...names.keys()].map((name) => {
      const { $schema: _dialect, $id: _address, ...schema } = schemas[name] as Mutable
      return [name, withFieldTexts(schema)]
    }),
  )
}
