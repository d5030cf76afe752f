import type { ContentField, FieldList } from '../../../domain/fingerprint/fieldList.js'
import { referenceOf } from '../../../domain/fingerprint/richText.js'
import type { AboutField } from './comparedFields.js'
import { richTextLines } from './richTextLines.js'

/** What it takes to write values as people read them. */
export type Reader = {
  readonly about: ReadonlyMap<string, AboutField>
  /** The title of a document by collection and id; undefined while it is not known. */
  readonly titleOf: (relationTo: string, id: string) => string | undefined
  /** The address of a small picture of a document, if it is one. */
  readonly pictureOf: (relationTo: string, id: string) => string | undefined
  readonly languageName: (code: string) => string
  readonly yes: string
  readonly no: string
}

/** Where a value stands: its field's schema path, and the language it belongs to, if to one. */
export type Spot = { readonly schemaPath: string; readonly locale: string | null }

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === null || value === undefined ? [] : [value]

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const scalar = (reader: Reader, value: unknown, schemaPath: string): string => {
  if (typeof value === 'boolean') return value ? reader.yes : reader.no
  if (Array.isArray(value))
    return value
      .map((one) => scalar(reader, one, schemaPath))
      .filter(Boolean)
      .join(', ')
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value as string | number)
  return reader.about.get(schemaPath)?.options[text] ?? text
}

const relation = (reader: Reader, value: unknown, to: readonly string[]): string =>
  listOf(value)
    .map((one) => referenceOf(one, to))
    .filter((reference) => reference !== null)
    .map(({ relationTo, value: id }) => reader.titleOf(relationTo, id) ?? id)
    .join(', ')

/** A row as lines, each with the name of its field and, where it has one, its language. */
const lines = (reader: Reader, fields: FieldList, row: Data, spot: Spot): string[] =>
  fields.flatMap((field) => {
    const schemaPath = join(spot.schemaPath, field.name)
    const label = reader.about.get(schemaPath)?.label ?? field.name
    const value = row[field.name]
    if (field.isLocalized === true && spot.locale === null)
      return Object.entries(isData(value) ? value : {}).flatMap(([locale, part]) => {
        const text = readable(reader, field, part, { schemaPath, locale })
        return text === '' ? [] : [`${label} (${reader.languageName(locale)}): ${text}`]
      })
    const text = readable(reader, field, value, { ...spot, schemaPath })
    return text === '' ? [] : [`${label}: ${text}`]
  })

/** One row of a list, as people read it; empty where there is none. */
export const readableRow = (
  reader: Reader,
  field: ContentField,
  row: unknown,
  spot: Spot,
): string => {
  if (!isData(row)) return ''
  const type = String(row.blockType)
  const fields =
    field.kind === 'rows' ? field.fields : field.kind === 'blocks' ? (field.blocks[type] ?? []) : []
  const schemaPath =
    field.kind === 'blocks' && !spot.schemaPath.endsWith(`.${type}`)
      ? join(spot.schemaPath, type)
      : spot.schemaPath
  return lines(reader, fields, row, { ...spot, schemaPath }).join('\n')
}

/** A value as people read it: rich text as lines, relations by title, rows numbered, nothing as ''. */
export const readable = (
  reader: Reader,
  field: ContentField,
  value: unknown,
  spot: Spot,
): string => {
  switch (field.kind) {
    case 'value':
      return scalar(reader, value, spot.schemaPath)
    case 'relation':
      return relation(reader, value, field.to)
    case 'rich-text':
      return richTextLines(value, reader.titleOf)
    case 'group':
      return isData(value) ? lines(reader, field.fields, value, spot).join('\n') : ''
    case 'rows':
    case 'blocks':
      return listOf(value)
        .map((row, index) => {
          const text = readableRow(reader, field, row, spot)
          return `${index + 1}. ${text.replaceAll('\n', '\n   ')}`
        })
        .join('\n')
  }
}
