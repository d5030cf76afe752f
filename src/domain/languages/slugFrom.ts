/** An address is at most this long before a number is added to tell two alike apart. */
export const longestSlug = 80

/** An address made of a title: small letters, digits and hyphens; empty if the title has none of those. */
export const slugFrom = (title: string): string => {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > longestSlug) break
    slug = longer
  }
  return slug === '' ? (words[0] ?? '').slice(0, longestSlug) : slug
}

/** Whether a text can stand in an address as it is. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
