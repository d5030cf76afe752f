/**
 * A name for good after RFC 4151: the host of the site and the day on which the text was first
 * public there, then the document and its language. A slug that changes does not change it.
 */
export const tagUri = (
  base: string,
  {
    firstPublishedAt,
    id,
    locale,
    type,
  }: { type: string; id: string; locale: string; firstPublishedAt: string },
): string =>
  `tag:${new URL(base).hostname},${firstPublishedAt.slice(0, 10)}:${type}/${encodeURIComponent(id)}/${locale}`
