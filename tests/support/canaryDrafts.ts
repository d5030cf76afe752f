import type { FlattenedField } from 'payload'
import type { Office } from './office.js'
import { richText } from './richText.js'

type Data = Record<string, unknown>

const kept = new Set([
  'id',
  'slug',
  'sha256',
  'filename',
  'url',
  'thumbnailURL',
  'mimeType',
  'sizes',
])

/** Every text field of a collection, filled with the canary; rows and groups as deep as they go. */
export const fullOf = (canary: string, fields: readonly FlattenedField[]): Data => {
  const data: Data = {}
  for (const field of fields) {
    if (kept.has(field.name) || field.name.startsWith('_')) continue
    if (field.type === 'text' || field.type === 'textarea')
      data[field.name] = 'hasMany' in field && field.hasMany ? [canary] : canary
    if (field.type === 'richText') data[field.name] = richText(canary)
    if (field.type === 'group' || field.type === 'tab')
      data[field.name] = fullOf(canary, field.flattenedFields)
    if (field.type === 'array') data[field.name] = [fullOf(canary, field.flattenedFields)]
  }
  return data
}

/** Saves a draft of every governed text with the canary in each of its text fields, in both languages. */
export const fillWithCanaries = async (
  office: Office,
  canary: string,
  documents: readonly string[],
): Promise<void> => {
  for (const document of documents) {
    const [slug = '', name] = document.split('/')
    const config =
      slug === 'globals'
        ? office.config.globals.find((global) => global.slug === name)
        : office.config.collections.find((collection) => collection.slug === slug)
    const data = fullOf(canary, config?.flattenedFields ?? [])
    for (const locale of ['en', 'zh']) {
      const saved = await office.save(document, { ...data }, { locale })
      if (saved.status !== 200) throw new Error(`${document}: ${JSON.stringify(saved.body)}`)
    }
  }
}
