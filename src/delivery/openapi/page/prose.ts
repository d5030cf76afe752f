import { escapeHtml } from '../../compose/escapeHtml.js'

/** A sentence of the document as HTML: what stands between backticks is code. */
export const prose = (text: string): string =>
  escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** Paragraphs, divided by empty lines. */
export const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${prose(part)}</p>`)
    .join('')
