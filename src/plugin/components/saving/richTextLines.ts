type Node = Readonly<Record<string, unknown>>

/** The title of a document by collection and id; undefined while it is not known. */
type TitleOf = (relationTo: string, id: string) => string | undefined

/** Lexical's bits for how a text is set, and the signs that stand for them. */
const marks: readonly (readonly [bit: number, sign: string])[] = [
  [1, '**'],
  [2, '*'],
  [4, '~~'],
  [8, '__'],
  [16, '`'],
]

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

const titleIn = (titleOf: TitleOf, relationTo: unknown, value: unknown): string => {
  const id = isNode(value) ? String(value.id) : String(value)
  return titleOf(String(relationTo), id) ?? id
}

const marked = ({ format, text }: Node): string => {
  const words = String(text)
  const bits = typeof format === 'number' ? format : 0
  if (words.trim() === '') return words
  return marks.reduce((set, [bit, sign]) => ((bits & bit) === 0 ? set : sign + set + sign), words)
}

const linked = (node: Node, titleOf: TitleOf): string => {
  const fields = isNode(node.fields) ? node.fields : {}
  const words = inline(node, titleOf)
  const target = isNode(fields.doc)
    ? titleIn(titleOf, fields.doc.relationTo, fields.doc.value)
    : typeof fields.url === 'string'
      ? fields.url
      : ''
  return target === words ? words : `${words} (${target})`
}

const within = (node: Node, titleOf: TitleOf): string => {
  switch (node.type) {
    case 'text':
      return marked(node)
    case 'linebreak':
      return '\n'
    case 'tab':
      return '\t'
    case 'link':
    case 'autolink':
      return linked(node, titleOf)
    default:
      return lines(node, titleOf).join('\n')
  }
}

const inline = (node: Node, titleOf: TitleOf): string =>
  childrenOf(node)
    .map((child) => within(child, titleOf))
    .join('')

const listed = (list: Node, titleOf: TitleOf): string[] =>
  childrenOf(list).flatMap((item, index) => {
    const isNumbered = list.listType === 'number'
    const box = item.checked === true ? '[x] ' : list.listType === 'check' ? '[ ] ' : ''
    const nested = childrenOf(item).filter(({ type }) => type === 'list')
    const words = inline(
      { children: childrenOf(item).filter(({ type }) => type !== 'list') },
      titleOf,
    )
    const number = typeof item.value === 'number' ? item.value : index + 1
    return [
      ...(words === '' ? [] : [`${isNumbered ? `${number}.` : '-'} ${box}${words}`]),
      ...nested.flatMap((inner) => listed(inner, titleOf)).map((line) => `  ${line}`),
    ]
  })

/** What a block of its own holds: its values, without what the editor keeps of it. */
const blocked = (node: Node): string => {
  const { id: _id, blockName: _name, blockType, ...fields } = isNode(node.fields) ? node.fields : {}
  return `[${String(blockType)} ${JSON.stringify(fields)}]`
}

const lines = (node: Node, titleOf: TitleOf): string[] => {
  switch (node.type) {
    case 'paragraph':
      return [inline(node, titleOf)]
    case 'heading':
      return [`${'#'.repeat(Number(String(node.tag).slice(1)) || 1)} ${inline(node, titleOf)}`]
    case 'quote':
      return [`> ${inline(node, titleOf).replaceAll('\n', '\n> ')}`]
    case 'list':
      return listed(node, titleOf)
    case 'horizontalrule':
      return ['———']
    case 'tablerow':
      return [
        childrenOf(node)
          .map((cell) => lines(cell, titleOf).join(' '))
          .join(' | '),
      ]
    case 'upload':
    case 'relationship':
      return [`[${titleIn(titleOf, node.relationTo, node.value)}]`]
    case 'block':
    case 'inlineBlock':
      return [blocked(node)]
    default:
      return childrenOf(node).flatMap((child) =>
        Array.isArray(child.children) || child.type !== 'text'
          ? lines(child, titleOf)
          : [marked(child)],
      )
  }
}

/**
 * A rich text as lines of plain text in which everything shows that a reader would see or follow:
 * headings, lists, what is set bold, where a link leads, which picture stands there. The signs are
 * those of Markdown, which say the same in every language.
 * @param state Lexical's editor state
 */
export const richTextLines = (state: unknown, titleOf: TitleOf): string =>
  isNode(state) && isNode(state.root) ? lines(state.root, titleOf).join('\n') : ''
