import type { Allowed, Mark } from './Pasted.js'

const markOf: Readonly<Record<string, Mark>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  inlineCode: 'code',
}

/**
 * What a Lexical editor can hold, by the keys of its features.
 * @param headings sizes that its headings have
 */
export const allowedBy = (
  features: readonly string[],
  headings: readonly string[] | undefined,
): Allowed => {
  const has = (feature: string): boolean => features.includes(feature)
  return {
    marks: features.flatMap((feature) => markOf[feature] ?? []),
    headings: has('heading') ? (headings ?? ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) : [],
    hasLinks: has('link'),
    hasOrderedLists: has('orderedList'),
    hasUnorderedLists: has('unorderedList'),
    hasQuotes: has('blockquote'),
    hasRules: has('horizontalRule'),
    hasTables: has('experimental_table'),
  }
}
