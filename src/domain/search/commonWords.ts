/** English words that tell no text from another. */
export const commonWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its no not of on
  or she that the their there these they this to was were which while will with`.split(/\s+/),
)
