import type { PageOrigin } from './page.js'

/** `t20170615_416094`: day of publication and document number, in the old site's addresses and file names. */
const grammar = /\bt(\d{4})(\d{2})(\d{2})_(\d+)\b/u

const isDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Reads where a page stood from its file name, or better from the address, if the text holds one. */
export const readOrigin = (fileName: string, address: string | null): PageOrigin => {
  const found = grammar.exec(address ?? fileName)
  if (!found) return { address, documentNumber: null, publishedOn: null }
  const [, year = '', month = '', day = '', documentNumber = ''] = found
  const publishedOn = isDay(Number(year), Number(month), Number(day))
    ? `${year}-${month}-${day}`
    : null
  return { address, documentNumber, publishedOn }
}
