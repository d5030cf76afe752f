import type { Reference } from './fieldList.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Node = { [key: string]: unknown }

/** Properties of an editor's node that say nothing to a reader; editors fill them in as they please. */
const editorOnly = new Set(['direction', 'version', 'textFormat', 'textStyle'])

/** Row ids stand everywhere; the rest only on nodes: a block's own field may have such a name. */
const isEditorOnly = (node: Node, key: string): boolean =>
  key === 'id' ||
  (typeof node.type === 'string' && editorOnly.has(key)) ||
  (typeof node.type === 'string' && key === 'mode' && node.mode === 'normal')

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of a relation's target, whether it came as an id or as a whole document. */
export const idOf = (value: unknown): string | null => {
  if (value === '') return null
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (isNode(value)) return idOf(value.id ?? value._id)
  return null
}

/** `{ relationTo, value }` from anything Payload stores or a client sends for a relation. */
export const referenceOf = (value: unknown, to?: readonly string[]): Reference | null => {
  if (isNode(value) && typeof value.relationTo === 'string' && 'value' in value) {
    const id = idOf(value.value)
    return id === null ? null : { relationTo: value.relationTo, value: id }
  }
  const id = idOf(value)
  const only = to?.[0]
  return id === null || only === undefined ? null : { relationTo: only, value: id }
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isNode(value) && Object.keys(value).length === 0)

const reduced = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(reduced)
  if (isNode(value)) return reduceNode(value)
  return (value ?? null) as Json
}

const reduceNode = (node: Node): Json => {
  const isReference = node.type === 'upload' || node.type === 'relationship'
  const result: { [key: string]: Json } = {}
  for (const [key, value] of Object.entries(node)) {
    if (isEditorOnly(node, key)) continue
    if ((isReference && key === 'value') || (key === 'doc' && isNode(value))) {
      const reference = key === 'doc' ? referenceOf(value) : idOf(value)
      if (reference !== null) result[key] = reference as Json
      continue
    }
    const part = reduced(value)
    if (!isNothing(part) || key === 'children') result[key] = part
  }
  return result
}

const saysSomething = (node: unknown): boolean =>
  isNode(node) &&
  (Array.isArray(node.children)
    ? node.children.some(saysSomething) || !['root', 'paragraph'].includes(String(node.type))
    : typeof node.text === 'string'
      ? node.text !== ''
      : node.type !== 'linebreak')

/**
 * A rich text (Lexical editor state) without what a reader never sees: ids, editor bookkeeping and
 * default values; documents a client stored inside relations shrink to `{ relationTo, value }`.
 * An editor that holds nothing but empty paragraphs is null.
 */
export const canonicalRichText = (state: unknown): Json => {
  if (!isNode(state) || !isNode(state.root) || !saysSomething(state.root)) return null
  return { root: reduceNode(state.root) }
}

/** All relations inside a rich text: uploads, relationships and internal links. */
export const referencesInRichText = (state: unknown): Reference[] => {
  if (Array.isArray(state)) return state.flatMap(referencesInRichText)
  if (!isNode(state)) return []
  const own =
    (state.type === 'upload' || state.type === 'relationship') &&
    typeof state.relationTo === 'string'
      ? [referenceOf(state)]
      : isNode(state.doc)
        ? [referenceOf(state.doc)]
        : []
  const found = own.filter((reference) => reference !== null)
  return [...found, ...Object.values(state).flatMap(referencesInRichText)]
}
