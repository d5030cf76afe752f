import type { PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'

type Converter = (args: {
  node: { readonly children?: unknown; readonly text?: unknown }
  nodesToPlaintext: (args: { nodes: never[] }) => string[]
}) => string

/**
 * Where the converter's own rules for plain text do not do: quotations begin a paragraph, and what
 * is stored as text is believed only where it is text.
 */
export const textConverters = (): PlaintextConverters => {
  const quote: Converter = ({ node, nodesToPlaintext }) =>
    `\n\n${nodesToPlaintext({ nodes: (node.children ?? []) as never[] }).join('')}`
  const text: Converter = ({ node }) => (typeof node.text === 'string' ? node.text : '')
  // No prototype: a node whose type is "constructor" finds nothing.
  return Object.assign(Object.create(null) as PlaintextConverters, { quote, text })
}
