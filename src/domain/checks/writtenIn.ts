import type { Canonical } from '../fingerprint/canonicalForm.js'
import type { FieldList } from '../fingerprint/fieldList.js'

/** Words as they stand in a field, in one language; null: the field has none of its own. */
export type Written = {
  readonly field: string
  readonly locale: string | null
  readonly text: string
  /** Addresses that the words are linked to; documents as `{collection}/{id}`. */
  readonly links: readonly string[]
}

type Node = { readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell'])

const textOf = (node: unknown): string => {
  if (!isNode(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const inner = Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
  return blocks.has(String(node.type)) ? `${inner}\n` : inner
}

const linksIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (!isNode(value)) return []
  const { doc, url } = (isNode(value.fields) ? value.fields : {}) as Node
  const own = isNode(doc)
    ? [`${String(doc.relationTo)}/${String(doc.value)}`]
    : typeof url === 'string'
      ? [url]
      : []
  return [...own, ...Object.entries(value).flatMap(([, part]) => linksIn(part))]
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text)

type Spot = Pick<Written, 'field' | 'locale'>

const inPlain = (value: Canonical, spot: Spot): Written[] => {
  if (Array.isArray(value)) return value.flatMap((part) => inPlain(part, spot))
  if (typeof value !== 'string') return []
  return [{ ...spot, text: value, links: isAddress(value) ? [value] : [] }]
}

const inValue = (field: FieldList[number], value: Canonical, spot: Spot): Written[] => {
  switch (field.kind) {
    case 'relation':
      return []
    case 'value':
      return inPlain(value, spot)
    case 'rich-text':
      return [
        {
          ...spot,
          text: textOf(isNode(value) ? value.root : null).trim(),
          links: linksIn(value),
        },
      ]
    case 'group':
      return walk(field.fields, value, spot)
    case 'rows':
    case 'blocks':
      return (Array.isArray(value) ? value : []).flatMap((row, index) => {
        const type = isNode(row) ? String(row.blockType) : ''
        const fields = field.kind === 'rows' ? field.fields : (field.blocks[type] ?? [])
        return walk(fields, row, { ...spot, field: `${spot.field}.${index}` })
      })
  }
}

const walk = (fields: FieldList, data: Canonical, spot: Spot): Written[] =>
  !isNode(data)
    ? []
    : fields.flatMap((field) => {
        const value = data[field.name] as Canonical | undefined
        if (value === undefined) return []
        const path = spot.field === '' ? field.name : `${spot.field}.${field.name}`
        if (field.isLocalized !== true || spot.locale !== null)
          return inValue(field, value, { ...spot, field: path })
        return isNode(value)
          ? Object.entries(value).flatMap(([locale, part]) =>
              inValue(field, part as Canonical, { field: path, locale }),
            )
          : []
      })

/** Everything that is written in a text, field by field and language by language. */
export const writtenIn = (fields: FieldList, form: Canonical): Written[] =>
  walk(fields, form, { field: '', locale: null })
