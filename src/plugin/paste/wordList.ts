/** Where Word and WPS put the number or bullet that they drew before an entry. */
export const isMarker = (style: string): boolean => /mso-list:\s*ignore/i.test(style)

/** How deep a paragraph lies in a list of Word's or WPS's; null: it is in none. */
export const wordListLevel = (style: string): number | null => {
  const level = /mso-list:[^;]*?level(\d+)/i.exec(style)?.[1]
  return level === undefined ? null : Number(level)
}

/** Digits, letters, Roman and Chinese numerals with what follows them; a letter alone is a drawn bullet. */
const number = /^([(（]?(\d+|[a-z]|[ivxlc]+|[一二三四五六七八九十百]+)[.)）、．]|\d+$|[①-⑳])/i

/** Whether a marker counts. */
export const isNumber = (marker: string): boolean => number.test(marker.trim())

/** A bullet that somebody typed, and what it stands before. */
export const typedBullet = /^[•·●■◆▪○◦‣\uf0b7\uf0a7\uf06c][\s\u00a0\u3000]+/u
