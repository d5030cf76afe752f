import type { PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'

type Converter = (args: {
  node: { children?: unknown[] }
  nodesToPlaintext: (args: { nodes: never[] }) => string[]
}) => string

/** Where the converter's own rules for plain text put no blank line: quotations and rules. */
export const textConverters = (): PlaintextConverters => {
  const quote: Converter = ({ node, nodesToPlaintext }) =>
    `\n\n${nodesToPlaintext({ nodes: (node.children ?? []) as never[] }).join('')}`
  // No prototype: a node whose type is "constructor" finds nothing.
  return Object.assign(Object.create(null) as PlaintextConverters, { quote })
}
