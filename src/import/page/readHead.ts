import { plainLine } from './plainLine.js'

/** The lines above the body. */
export type PageHead = {
  readonly hotKeywords: readonly string[]
  readonly hasHotKeywords: boolean
  readonly breadcrumb: readonly string[]
  readonly address: string | null
  readonly title: string | null
  /** Index of the first line after the head. */
  readonly end: number
}

const hotKeywords = /^\s*Hot Keywords\s*[:：](.*)$/iu
const separator = /[>›»]/u
const address = /^https?:\/\/\S+$/u
/** Controls and stamps of the younger frames: no text of the page. */
const controls =
  /^(?:article type\s*:|font size|\[?print\]?|\[?close\]?|\d{4}-\d{2}-\d{2}\b|中文|简体中文|mobile)/iu
const sections = /^(?:photo news|news release|news|events|international exchange|major events)$/iu

/**
 * Terms stand between no-break spaces (U+00A0), so a term may hold an ordinary blank. A copy of
 * the page that lost them is split at commas and wide gaps only: one term too few beats two false ones.
 */
const termsOf = (line: string) =>
  line
    .split(line.trim().includes('\u00a0') ? '\u00a0' : /\s{2,}|[,;，；]/u)
    .map(plainLine)
    .filter(Boolean)

const crumbsOf = (line: string): string[] | null => {
  const labels = line.split(separator).map(plainLine)
  return labels.length > 1 && /^Home$/iu.test(labels[0] ?? '') ? labels.filter(Boolean) : null
}

/** Reads the lines above the body, down to the title and the controls that may follow it. */
export const readHead = (lines: readonly string[]): PageHead => {
  let terms: string[] = []
  let hasHotKeywords = false
  let breadcrumb: string[] = []
  let found: string | null = null
  let title: string | null = null
  let end = 0
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    const plain = plainLine(line)
    const keywords = hotKeywords.exec(line)
    const crumbs = crumbsOf(line)
    if (plain === '' || controls.test(plain)) continue
    if (title !== null) break
    if (keywords) {
      hasHotKeywords = true
      terms = termsOf(keywords[1] ?? '')
    } else if (crumbs) breadcrumb = crumbs
    else if (address.test(plain)) found = plain
    else if (!sections.test(plain)) title = plain
  }
  return { hotKeywords: terms, hasHotKeywords, breadcrumb, address: found, title, end }
}
