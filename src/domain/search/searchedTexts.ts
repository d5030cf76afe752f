/** A piece of public text that is searched: the field it stands in, and its words. */
export type SearchedText = { readonly field: string; readonly text: string }

/** Codes, addresses, dates and dealings between machines; nobody looks for their letters. */
const silentFields: ReadonlySet<string> = new Set([
  'address',
  'blockType',
  'countries',
  'country',
  'currentUntil',
  'date',
  'disclaimer',
  'end',
  'filename',
  'from',
  'functions',
  'id',
  'kind',
  'legacy',
  'level',
  'mimeType',
  'mode',
  'nameOrder',
  'precision',
  'sha256',
  'side',
  'sizes',
  'slug',
  'start',
  'status',
  'to',
  'translation',
  'url',
  'website',
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of an editor state, paragraph by paragraph. */
const paragraphs = (node: unknown): string => {
  if (!isObject(node)) return ''
  if (typeof node.text === 'string') return node.text
  const children = Array.isArray(node.children) ? node.children.map(paragraphs) : []
  const isInline = node.type === 'link' || node.type === 'autolink'
  return node.type === 'linebreak' ? '\n' : children.join('') + (isInline ? '' : '\n')
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isObject(value) || '$ref' in value) return []
  if (isObject(value.$richText)) return [paragraphs(value.$richText.root).trim()]
  return Object.entries(value).flatMap(([name, part]) =>
    silentFields.has(name) ? [] : textsIn(part),
  )
}

/**
 * What there is to search in a public text, the title first. Other documents that it shows are
 * searched under their own names only.
 *
 * @param content public content, field name → value (relations as `$ref`, rich text as `$richText`)
 */
export const searchedTexts = (content: { readonly [field: string]: unknown }): SearchedText[] => {
  const { title, summary, ...others } = content
  return Object.entries({ title, summary, ...others }).flatMap(([field, value]) =>
    silentFields.has(field)
      ? []
      : textsIn(value)
          .filter((text) => text.trim() !== '')
          .map((text) => ({ field, text })),
  )
}
