import type { Allowed, Block, Mark, Run } from './Pasted.js'
import { wrapped } from './tidyBlock.js'
import { isMarker, isNumber, wordListLevel } from './wordList.js'

/** Says nothing to a reader: styles, scripts, Word's settings and drawings, deleted words, pictures. */
const noise =
  /^(style|script|meta|link|title|head|xml|del|img|picture|svg|object|embed|iframe|video|audio|form|input|select|textarea|button|noscript|template|[vw]:.*)$/

const blockTags =
  /^(p|div|section|article|main|header|footer|aside|nav|h[1-6]|blockquote|li|dl|dd|dt|center|address|pre|figure|figcaption|ul|ol|table|tbody|thead|tfoot|tr|td|th|caption|body)$/

const markOfTag: Readonly<Record<string, Mark>> = {
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  u: 'u',
  s: 's',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
}

type Place = {
  readonly tag: string
  readonly list: Block['list']
  readonly marks: readonly Mark[]
  readonly href: string | null
  /** Within a row of a table that becomes one line: blocks do not begin anew. */
  readonly isFlat: boolean
}

type Draft = { tag: string; list: Block['list']; runs: Run[] }

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

const isHidden = (style: string): boolean => /display:\s*none|mso-hide:\s*all/i.test(style)

const isPlain = (style: string): boolean => /font-weight:\s*(normal|[1-4]00)/i.test(style)

const isBold = (style: string): boolean => /font-weight:\s*(bold|[6-9]00)/i.test(style)

const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.includes(mark) ? marks : [...marks, mark].sort()

const marksIn = (element: Element, tag: string, marks: readonly Mark[]): readonly Mark[] => {
  const style = styleOf(element)
  const own = markOfTag[tag]
  const isOff = own === 'strong' && isPlain(style)
  const tagged = own === undefined || isOff ? marks : withMark(marks, own)
  const bold = isBold(style) ? withMark(tagged, 'strong') : tagged
  return /font-style:\s*italic/i.test(style) ? withMark(bold, 'em') : bold
}

/** Addresses of other places; anchors of footnotes and files of somebody's disk lead nowhere. */
const addressIn = (element: Element): string | null => {
  const href = element.getAttribute('href')?.trim() ?? ''
  return /^(https?:|mailto:)/i.test(href) ? href : null
}

const headingIn = (tag: string, headings: readonly string[]): string => {
  if (headings.includes(tag)) return tag
  const size = Number(tag.slice(1))
  const nearest = [...headings].sort(
    (one, other) => Math.abs(Number(one.slice(1)) - size) - Math.abs(Number(other.slice(1)) - size),
  )[0]
  return nearest ?? 'p'
}

/** Cells that are one line each make a row one line; others are the layout of a page. */
const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(
    (cell) => /^t[dh]$/i.test(cell.localName) && (cell.textContent ?? '').trim() !== '',
  )

const isOneLine = (cell: Element): boolean =>
  cell.querySelectorAll('p, div, li, br, h1, h2, h3, h4, h5, h6, table').length <= 1

class Reading {
  private readonly drafts: Draft[] = []

  constructor(private readonly allowed: Allowed) {}

  /** All that a body holds. */
  blocksOf(body: Node): Block[] {
    const start: Place = { tag: 'p', list: null, marks: [], href: null, isFlat: false }
    this.begin(start)
    this.children(body, start)
    return this.drafts
  }

  private children(node: Node, place: Place): void {
    for (const child of Array.from(node.childNodes)) this.node(child, place)
  }

  private begin({ list, tag }: Pick<Place, 'list' | 'tag'>): void {
    this.drafts.push({ tag, list, runs: [] })
  }

  private write(text: string, { href, marks }: Pick<Place, 'href' | 'marks'>): void {
    const kept = marks.filter((mark) => this.allowed.marks.includes(mark))
    const draft = this.drafts.at(-1)
    // A heading is bold as it is.
    const own =
      draft?.tag.startsWith('h') === true ? kept.filter((mark) => mark !== 'strong') : kept
    draft?.runs.push({ text, marks: own, href: this.allowed.hasLinks ? href : null })
  }

  private node(node: Node, place: Place): void {
    if (node.nodeType === 3)
      return this.write(
        (node.nodeValue ?? '').replace(/[ \t]*[\r\n]+[ \t\r\n]*/g, wrapped).replace(/[ \t]+/g, ' '),
        place,
      )
    if (node.nodeType === 1) this.element(node as Element, place)
  }

  private element(element: Element, place: Place): void {
    const tag = element.localName.toLowerCase()
    const style = styleOf(element)
    if (noise.test(tag) || isHidden(style)) return
    if (isMarker(style)) return this.marker(element.textContent ?? '')
    if (tag === 'br') return this.write('\n', place)
    if (tag === 'hr') return this.rule(place)
    if (tag === 'tr' && !place.isFlat) return this.row(element, place)
    const inner: Place = {
      ...place,
      marks: marksIn(element, tag, place.marks),
      href: tag === 'a' ? addressIn(element) : place.href,
    }
    if (place.isFlat || !blockTags.test(tag)) return this.children(element, inner)
    this.block(element, tag, inner)
  }

  private block(element: Element, tag: string, place: Place): void {
    const { hasOrderedLists, hasQuotes, hasUnorderedLists, headings } = this.allowed
    const level = tag === 'ul' || tag === 'ol' ? (place.list?.level ?? 0) + 1 : null
    const inWord = wordListLevel(styleOf(element))
    const isPossible = tag === 'ol' ? hasOrderedLists : hasUnorderedLists
    const inner: Place = {
      ...place,
      tag: /^h[1-6]$/.test(tag)
        ? headingIn(tag, headings)
        : tag === 'blockquote' && hasQuotes
          ? tag
          : place.tag,
      list:
        level !== null
          ? isPossible
            ? { level, isOrdered: tag === 'ol' }
            : null
          : inWord !== null && hasUnorderedLists
            ? { level: inWord, isOrdered: false }
            : place.list,
    }
    this.begin(inner)
    this.children(element, inner)
    this.begin(place)
  }

  /** What Word drew before an entry tells whether its list is numbered. */
  private marker(text: string): void {
    const draft = this.drafts.at(-1)
    if (draft?.list && this.allowed.hasOrderedLists && isNumber(text))
      draft.list = { ...draft.list, isOrdered: true }
  }

  private rule(place: Place): void {
    if (this.allowed.hasRules) this.begin({ tag: 'hr', list: null })
    this.begin(place)
  }

  private row(row: Element, place: Place): void {
    const cells = cellsOf(row)
    if (cells.length < 2 || !cells.every(isOneLine)) {
      this.begin(place)
      this.children(row, place)
      return this.begin(place)
    }
    this.begin(place)
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.write(' | ', { href: null, marks: [] })
      this.children(cell, { ...place, isFlat: true })
    }
    this.begin(place)
  }
}

/** The blocks of a pasted page, as they stand there. */
export const readBlocks = (body: Node, allowed: Allowed): Block[] =>
  new Reading(allowed).blocksOf(body)
