import { escapeXml } from './escapeXml.js'

/** XML that is already escaped. */
export type Xml = { readonly xml: string }

/** What stands in an element: XML, text that is still to be escaped, or nothing. */
export type Inside = Xml | string | null | undefined

const written = (part: Inside): string =>
  part === null || part === undefined ? '' : typeof part === 'string' ? escapeXml(part) : part.xml

/** One element; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...inside: readonly Inside[]
): Xml => {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')
  const content = inside.map(written).join('')
  return { xml: content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>` }
}

/** A whole document in UTF-8; a comment, where there is one, stands before its root. */
export const xmlDocument = (root: Xml, comment?: string): string => {
  // Two hyphens would end the comment.
  const said =
    comment === undefined ? '' : `<!-- ${escapeXml(comment).replace(/-(?=-|$)/g, '- ')} -->\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${said}${root.xml}\n`
}
