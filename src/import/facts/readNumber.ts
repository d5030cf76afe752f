const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** `four` or `4` as a number; null for anything else. */
export const readNumber = (text: string): number | null => {
  const place = words.indexOf(text.toLowerCase())
  if (place >= 0) return place
  return /^\d{1,3}$/u.test(text) ? Number(text) : null
}
