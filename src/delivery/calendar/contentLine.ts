/** The longest line in bytes, its end not counted (RFC 5545, 3.1). */
const longestLine = 75

/** A line cut into lines that are short enough, never inside a character of UTF-8. */
export const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (size + bytes > longestLine) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += character
    size += bytes
  }
  return [...lines, current].join('\r\n')
}

/** Text as a value (RFC 5545, 3.3.11); control characters cannot be said and are dropped. */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n')

/** One property with its end; the value must be escaped already where it is text. */
export const contentLine = (name: string, value: string): string =>
  `${folded(`${name}:${value}`)}\r\n`

/** One property whose value is text. */
export const textLine = (name: string, text: string): string => contentLine(name, escapedText(text))
