import type { RowPatch } from '../shared/patch.js'
import type { MongooseAdapter } from './mongodbTypes.js'
import { sessionOf } from './sessions.js'

type Model = MongooseAdapter['collections'][string]

/**
 * Sets fields of one document with `$set`, in the transaction of the request if it has one.
 *
 * @returns whether the document is there
 */
export async function patchRow(adapter: MongooseAdapter, patch: RowPatch): Promise<boolean> {
  const model = modelOf(adapter, patch)
  if (!model) throw new Error(`There is no model for "${patch.slug}".`)
  const isOfGlobal = patch.isGlobal && !patch.isVersion
  const filter = isOfGlobal ? { globalType: patch.slug } : { _id: patch.id }
  const fields = patch.isVersion ? { version: patch.fields } : patch.fields
  const session = sessionOf(adapter, String(await patch.req.transactionID))
  const result = await model.updateOne(
    filter,
    { $set: pathsOf(model, fields) },
    { session, timestamps: false, strict: 'throw' },
  )
  return result.matchedCount > 0
}

function modelOf(adapter: MongooseAdapter, patch: RowPatch): Model | undefined {
  if (patch.isVersion) return adapter.versions[patch.slug]
  return patch.isGlobal ? adapter.globals : adapter.collections[patch.slug]
}

/** Group by group down to the fields, so that a group keeps what the patch does not name. */
function pathsOf(
  model: Model,
  fields: Record<string, unknown>,
  prefix = '',
): Record<string, unknown> {
  const paths: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const path = `${prefix}${field}`
    if (isRecord(value) && model.schema.path(path)?.schema) {
      Object.assign(paths, pathsOf(model, value, `${path}.`))
    } else {
      paths[path] = value
    }
  }
  return paths
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
