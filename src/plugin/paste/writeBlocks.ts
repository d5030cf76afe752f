import type { Block, Run } from './Pasted.js'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const written = ({ href, marks, text }: Run): string => {
  const words = escaped(text).replaceAll('\n', '<br>')
  const marked = marks.reduceRight((inner, mark) => `<${mark}>${inner}</${mark}>`, words)
  return href === null ? marked : `<a href="${escaped(href)}">${marked}</a>`
}

const inside = ({ runs }: Block): string => runs.map(written).join('')

type Entry = Block & { readonly list: NonNullable<Block['list']> }

const isEntry = (block: Block | undefined): block is Entry => (block?.list ?? null) !== null

/** Entries as one list: deeper ones stand within the entry before them. */
const list = (entries: readonly Entry[]): string => {
  const [first] = entries
  if (first === undefined) return ''
  const { isOrdered, level } = first.list
  const tag = isOrdered ? 'ol' : 'ul'
  let html = `<${tag}>`
  let at = 0
  while (at < entries.length) {
    const entry = entries[at] as Entry
    if (entry.list.level <= level && entry.list.isOrdered !== isOrdered) break
    const end = entries.findIndex((one, index) => index > at && one.list.level <= level)
    const deeper = entries.slice(at + 1, end === -1 ? entries.length : end)
    html += `<li>${inside(entry)}${list(deeper)}</li>`
    at = end === -1 ? entries.length : end
  }
  return `${html}</${tag}>${list(entries.slice(at))}`
}

/** Blocks as plain HTML, which every editor reads. */
export const writeBlocks = (blocks: readonly Block[]): string => {
  let html = ''
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    if (isEntry(block)) {
      const rest = blocks.slice(at)
      const end = rest.findIndex((one) => !isEntry(one))
      const entries = (end === -1 ? rest : rest.slice(0, end)).filter(isEntry)
      html += list(entries)
      at += entries.length - 1
    } else html += block.tag === 'hr' ? '<hr>' : `<${block.tag}>${inside(block)}</${block.tag}>`
  }
  return html
}
