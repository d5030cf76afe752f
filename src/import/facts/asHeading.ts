/** A phrase out of a sentence as a heading: without article and closing mark, first letter large. */
export const asHeading = (phrase: string): string => {
  const bare = phrase
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/[\s,;.]+$/u, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
