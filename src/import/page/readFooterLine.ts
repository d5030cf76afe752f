import { plainLine } from './plainLine.js'

/** What one line of the footer says; null for a line that is none. */
export type FooterLine =
  | {
      readonly kind: 'copyright'
      readonly firstYear: number
      readonly lastYear: number
      readonly holder: string | null
      readonly links: readonly string[]
    }
  | { readonly kind: 'links'; readonly links: readonly string[] }
  | { readonly kind: 'registration'; readonly number: string; readonly fullForm: string | null }
  | { readonly kind: 'rights'; readonly text: string }

const copyright =
  /^(?:Copyright\s*(?:©|\(c\))?|©)\s*(\d{4})(?:\s*[-–—]\s*(\d{4}))?\s*([^|]*)(?:\|(.*))?$/iu
const registration =
  /^(?:ICP\s+)?(?:Registration|Filing|Record)\s+(?:Number|No\.?)\s*[:：]\s*(\S.*)$/iu
const linkNames =
  /^(?:statement|site ?map|contact(?: us)?|about us|accessibility|home|copyright and disclaimer statement)$/iu
const rights =
  /^(?:all rights reserved|without (?:prior )?(?:the )?(?:written )?(?:authori[sz]ation|permission|consent)|no part of)/iu

const namesOf = (text: string) => text.split('|').map(plainLine).filter(Boolean)

/** Recognises one line of the footer. */
export const readFooterLine = (line: string): FooterLine | null => {
  const plain = plainLine(line)
  const mark = copyright.exec(plain)
  if (mark) {
    const firstYear = Number(mark[1])
    return {
      kind: 'copyright',
      firstYear,
      lastYear: mark[2] ? Number(mark[2]) : firstYear,
      holder: plainLine(mark[3] ?? '').replace(/^by /iu, '') || null,
      links: namesOf(mark[4] ?? ''),
    }
  }
  const number = registration.exec(plain)?.[1]
  if (number) {
    const digits = /\d{6,}/u.exec(number)?.[0] ?? number
    return { kind: 'registration', number: digits, fullForm: digits === number ? null : number }
  }
  if (rights.test(plain)) return { kind: 'rights', text: line.trim() }
  const links = namesOf(plain)
  return links.length > 0 && links.every((name) => linkNames.test(name))
    ? { kind: 'links', links }
    : null
}
