import type { FlattenedField, PayloadRequest } from 'payload'

/** Payload's flattened fields of a collection or global, by slug. */
export const fieldsConfigOf = (req: PayloadRequest, slug: string): readonly FlattenedField[] => {
  const { collections, globals } = req.payload.config
  const config =
    collections.find((collection) => collection.slug === slug) ??
    globals.find((global) => global.slug === slug)
  return config?.flattenedFields ?? []
}
