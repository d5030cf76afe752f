import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'
import { cardOf } from './cardOf.js'
import type { Composition } from './Composition.js'
import { readableTarget } from './composeReference.js'
import { escapeHtml } from './escapeHtml.js'
import { mediaHtml } from './mediaHtml.js'
import { asRichTextReference } from './referencesIn.js'
import { safeAddress } from './safeAddress.js'

/** A node as it is stored: nothing in it is to be believed. */
type StoredNode = Readonly<Record<string, unknown>>
type Converter = (args: {
  node: StoredNode
  nodesToHTML: (args: { nodes: never[] }) => string[]
}) => string

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** Bit flags of a text node's format, after Lexical's own constants. */
const formats: readonly (readonly [flag: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const span = (name: string, value: unknown): string =>
  Number.isInteger(value) && (value as number) > 1 ? ` ${name}="${value as number}"` : ''

const inside: Converter = ({ node, nodesToHTML }) =>
  Array.isArray(node.children) ? nodesToHTML({ nodes: node.children as never[] }).join('') : ''

const wrapped =
  (tag: string): Converter =>
  (args) =>
    `<${tag}>${inside(args)}</${tag}>`

/**
 * How each kind of node becomes HTML. Own converters for all of them, because Payload's write
 * styles, random ids and unread values. A node of any other kind is reduced to what it contains.
 */
export const htmlConverters = (composition: Composition): HTMLConverters => {
  const { addresses, locale } = composition

  const link: Converter = (args) => {
    const fields = (args.node.fields ?? {}) as Record<string, unknown>
    const reference = asRichTextReference(fields.doc)
    const target = reference && readableTarget(reference, composition)
    const isInternal = fields.linkType === 'internal'
    const href = isInternal
      ? target?.slug
        ? (addresses.page(target.type, target.slug, locale) ??
          addresses.resource(target.type, target.slug, locale))
        : null
      : safeAddress(fields.url, addresses.base)
    const words = inside(args)
    if (!href) return words
    return `<a href="${escapeHtml(href)}"${fields.newTab === true ? ' rel="noopener noreferrer" target="_blank"' : ''}>${words}</a>`
  }

  const upload: Converter = ({ node }) => {
    const reference = asRichTextReference(node)
    const row = reference && readableTarget(reference, composition)
    const card = row && cardOf(row, composition)
    return card && 'url' in card ? mediaHtml(card) : ''
  }

  const relationship: Converter = ({ node }) => {
    const reference = asRichTextReference(node)
    const row = reference && readableTarget(reference, composition)
    if (!row?.slug) return ''
    const href =
      addresses.page(row.type, row.slug, locale) ?? addresses.resource(row.type, row.slug, locale)
    return `<p><a href="${escapeHtml(href)}">${escapeHtml(row.content.title)}</a></p>`
  }

  const text: Converter = ({ node }) =>
    formats.reduce(
      (html, [flag, tag]) => (Number(node.format) & flag ? `<${tag}>${html}</${tag}>` : html),
      escapeHtml(node.text),
    )

  // No prototype: a node whose type is "constructor" finds nothing.
  return Object.assign(Object.create(null) as HTMLConverters, {
    text,
    link,
    autolink: link,
    upload,
    relationship,
    paragraph: wrapped('p'),
    quote: wrapped('blockquote'),
    heading: (args) =>
      wrapped(headings.includes(args.node.tag as string) ? (args.node.tag as string) : 'h2')(args),
    list: (args) => wrapped(args.node.listType === 'number' ? 'ol' : 'ul')(args),
    listitem: wrapped('li'),
    linebreak: () => '<br>',
    tab: () => '\t',
    horizontalrule: () => '<hr>',
    table: (args) => `<table><tbody>${inside(args)}</tbody></table>`,
    tablerow: wrapped('tr'),
    tablecell: (args) => {
      const tag = Number(args.node.headerState) > 0 ? 'th' : 'td'
      const spans = span('colspan', args.node.colSpan) + span('rowspan', args.node.rowSpan)
      return `<${tag}${spans}>${inside(args)}</${tag}>`
    },
    unknown: inside,
  } satisfies Record<string, Converter>)
}
