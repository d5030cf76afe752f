const safeProtocols = ['http:', 'https:', 'mailto:']

/**
 * An address that a front-end can put into a link without looking: absolute, and http, https or
 * mailto. The URL parser decides, so that blanks and control characters in `java script:` hide nothing.
 *
 * @returns null for anything else
 */
export const safeAddress = (address: unknown, base: string): string | null => {
  if (typeof address !== 'string' || address.trim() === '') return null
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, `${base}/`)
  return safeProtocols.includes(url.protocol) ? url.href : null
}
