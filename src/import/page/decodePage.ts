import { isUtf8 } from 'node:buffer'
import { pageRefusal } from './pageRefusal.js'
import type { PageRefusal } from './pageRefusal.js'

/** The longest file read, in bytes. A page of this family has about five thousand. */
const longestFile = 1_000_000

/**
 * Turns a file's bytes into text: UTF-8 and nothing else, a byte order mark and CRLF line ends
 * taken off. No-break spaces stay, they are the page's own separators.
 */
export const decodePage = (bytes: Uint8Array): string | PageRefusal => {
  if (bytes.length > longestFile)
    return pageRefusal(
      'too-large',
      'The file is larger than 1 MB; a page of the old site is text of a few thousand characters.',
    )
  if (bytes.includes(0))
    return pageRefusal(
      'not-text',
      'The file is not a text file. Save the page as plain text in UTF-8 and import that.',
    )
  if (!isUtf8(bytes))
    return pageRefusal(
      'not-utf8',
      'The file is not UTF-8 text. Save it again with the encoding UTF-8 and import that.',
    )
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n')
}
