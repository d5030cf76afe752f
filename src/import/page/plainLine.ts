/** A line with every kind of blank (no-break and ideographic too) made one ordinary blank. */
export const plainLine = (line: string): string => line.replace(/\s+/gu, ' ').trim()
