import type { Allowed } from './Pasted.js'
import { readBlocks } from './readBlocks.js'
import { tidyBlock } from './tidyBlock.js'
import { writeBlocks } from './writeBlocks.js'

/** Reads HTML as a browser does. */
export type ParseHtml = (html: string) => { readonly body: Node }

const parseInBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html')

/**
 * Pasted HTML as the editor can hold it: the words and what they mean (paragraphs, headings, lists,
 * links, marks), without Word's and old pages' layout. Rows of a table become lines where the editor
 * has no tables; where it has, HTML with a table stays as it is.
 * @param parse for where there is no browser
 */
export const cleanPastedHtml = (
  html: string,
  allowed: Allowed,
  parse: ParseHtml = parseInBrowser,
): string => {
  if (allowed.hasTables && /<table\b/i.test(html)) return html
  return writeBlocks(readBlocks(parse(html).body, allowed).flatMap(tidyBlock))
}
