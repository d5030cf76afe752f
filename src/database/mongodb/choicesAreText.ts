import type { MongooseAdapter } from './mongodbTypes.js'

type Schema = MongooseAdapter['collections'][string]['schema']
type Path = {
  readonly schema?: Schema
  readonly caster?: Path
  readonly enumValues?: readonly unknown[]
  readonly enum?: (values: false) => void
}

const free = (schema: Schema): void => {
  schema.eachPath((name, type) => {
    const path = type as unknown as Path
    for (const one of [path, path.caster])
      if (one?.enum !== undefined && (one.enumValues ?? []).length > 0 && !/relationTo$/.test(name))
        one.enum(false)
    if (path.schema !== undefined) free(path.schema)
  })
}

/**
 * Lets the schemas take any value for a choice, as the other engines do. A draft may hold one that is
 * none until it is submitted; mongoose would call it a fault, and Payload answer 500.
 */
export const choicesAreText = ({ collections, globals, versions }: MongooseAdapter): void => {
  const models = [...Object.values(collections), ...Object.values(versions)]
  for (const { schema } of models) free(schema)
  // There is none where a project has no globals, whatever its type says.
  if (globals as typeof globals | null) free(globals.schema)
}
