type Node = Record<string, unknown>

/** Small editor states for tests. */
export const words = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  version: 1,
})

export const paragraph = (...children: Node[]): Node => ({
  type: 'paragraph',
  children,
  version: 1,
})

export const richText = (...children: Node[]) => ({
  $richText: { root: { type: 'root', children, version: 1 } },
})

export const link = (fields: Node, text: string): Node => ({
  type: 'link',
  fields,
  children: [words(text)],
  version: 3,
})
