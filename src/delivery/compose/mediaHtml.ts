import { escapeHtml } from './escapeHtml.js'
import type { MediaCard } from './mediaCardOf.js'

const attribute = (name: string, value: number | undefined): string =>
  Number.isInteger(value) ? ` ${name}="${value}"` : ''

/** A picture with its caption, or a link to any other file, inside rich text. */
export const mediaHtml = (card: MediaCard): string => {
  const url = escapeHtml(card.url)
  if (!card.mimeType?.startsWith('image/')) {
    return `<p><a href="${url}">${escapeHtml(card.caption ?? card.filename)}</a></p>`
  }
  const size = attribute('width', card.width) + attribute('height', card.height)
  const picture = `<img src="${url}" alt="${escapeHtml(card.alt)}"${size}>`
  const caption = card.caption ? `<figcaption>${escapeHtml(card.caption)}</figcaption>` : ''
  return `<figure>${picture}${caption}</figure>`
}
