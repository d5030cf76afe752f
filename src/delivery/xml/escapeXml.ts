import { escapeHtml } from '../compose/escapeHtml.js'

/**
 * Text as XML text or attribute value. What XML 1.0 forbids even as an entity is dropped: control
 * characters, the two noncharacters U+FFFE and U+FFFF, and halves of surrogate pairs.
 */
export const escapeXml = (text: unknown): string =>
  escapeHtml(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
