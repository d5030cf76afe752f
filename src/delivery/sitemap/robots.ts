/** What robots keep out of: what is not public, and what texts said before. */
const closed = ['/admin', '/api/', '/press/', '/v1/*/*/versions']

/** `robots.txt` after RFC 9309. */
export const robots = (base: string): string =>
  [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${base}/sitemap.xml`,
    `Sitemap: ${base}/sitemap-news.xml`,
    '',
  ].join('\n')
