/** An answer ready to be sent: bytes and all the headers that belong to them. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Every answer of `/v1` may be read by any page and is taken for what it says it is. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Cache-Status, Content-Language, ETag, Link, Location, Memento-Datetime, RateLimit, RateLimit-Policy, Retry-After, X-Robots-Tag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const
