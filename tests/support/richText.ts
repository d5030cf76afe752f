const block = { direction: null, format: '', indent: 0, version: 1 } as const

/** A run of words, as the editor writes it. */
export const words = (text: string) => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const paragraph = (...children: readonly object[]) => ({
  type: 'paragraph',
  ...block,
  textFormat: 0,
  textStyle: '',
  children,
})

/** Rich text of these nodes. */
export const richTextOf = (...children: readonly object[]) => ({
  root: { type: 'root', ...block, children },
})

/** Rich text of plain paragraphs. */
export const richText = (...paragraphs: readonly string[]) =>
  richTextOf(...paragraphs.map((text) => paragraph(words(text))))
