/** A name of a table or column as SQL. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text as SQL; both dialects read a backslash as itself. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
