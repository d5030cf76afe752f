const isReference =
  /reference\s+only|unofficial|provisional|tentative\s+translation|not\s+an?\s+official\s+translation/iu
const isPrevailing =
  /(?:Chinese|Arabic|Japanese|Spanish|French|Russian|English|original)[^.。]{0,40}(?:version|text)s?\s[^.。]{0,20}prevail/iu
/** A bracketed note at the end of a paragraph, in round, square or full-width brackets. */
const closingNote = /[([（［【][^()[\]（）［］【】]*[)\]）］】]\s*$/u

const isDisclaimer = (text: string) => isReference.test(text) && isPrevailing.test(text)

/**
 * Finds the note that says which language prevails, by its parts and not by one wording, and
 * gives it exactly as printed together with what stays of the paragraph ('' when nothing does).
 */
export const takeDisclaimer = (paragraph: string): { note: string; rest: string } | null => {
  const found = closingNote.exec(paragraph)
  if (found && isDisclaimer(found[0]))
    return { note: found[0].trim(), rest: paragraph.slice(0, found.index).trim() }
  return isDisclaimer(paragraph) ? { note: paragraph.trim(), rest: '' } : null
}
