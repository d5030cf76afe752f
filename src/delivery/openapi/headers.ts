import type { ReferenceObject } from './documentTypes.js'

type Header = {
  readonly description: string
  readonly example?: string
  /** Present wherever an answer lists it. */
  readonly isAlways?: boolean
}

/** The headers of answers, by name. */
export const headers = {
  'Accept-Ranges': { description: '`bytes`: parts can be asked for.', isAlways: true },
  'Access-Control-Allow-Origin': {
    description: 'Any page may read it.',
    example: '*',
    isAlways: true,
  },
  Allow: {
    description: 'The methods there are.',
    example: 'GET, HEAD, OPTIONS',
    isAlways: true,
  },
  'Cache-Control': {
    description: 'How long browsers and shared caches may keep it (RFC 9111, RFC 5861).',
    example: 'public, max-age=10, s-maxage=60, stale-while-revalidate=600, stale-if-error=600',
    isAlways: true,
  },
  'Cache-Status': {
    description:
      'Only while the database is away: the answer was prepared before, `ttl` seconds past its time (RFC 9211).',
    example: 'communique; hit; ttl=-7',
  },
  'Content-Disposition': { description: 'Shown or saved, and the name.', isAlways: true },
  'Content-Language': {
    description: 'The language of the answer.',
    example: 'en',
    isAlways: true,
  },
  'Content-Range': { description: 'Which bytes these are, of how many.', isAlways: true },
  'Content-Security-Policy': {
    description: 'What the answer may load when a browser shows it.',
    isAlways: true,
  },
  ETag: {
    description: 'Strong validator: send it back as `If-None-Match`.',
    example: '"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"',
    isAlways: true,
  },
  'Last-Modified': {
    description: 'When the last publication that went into the answer went out.',
    example: 'Wed, 21 Jun 2017 08:00:00 GMT',
  },
  Link: {
    description:
      'RFC 8288: `canonical`, `alternate` with `hreflang`, `next`, `prev`, `version-history`, `latest-version`.',
  },
  Location: { description: 'Where it is now, absolute, for good.', isAlways: true },
  'Memento-Datetime': {
    description: 'With `asOf`: the instant that the answer tells of (RFC 7089).',
    example: 'Sun, 01 Nov 2026 00:00:00 GMT',
  },
  RateLimit: { description: 'What is left of the limit, and for how long.' },
  'RateLimit-Policy': { description: 'The limit.' },
  'Retry-After': {
    description: 'Seconds after which asking again is worth it.',
    example: '5',
    isAlways: true,
  },
  'Surrogate-Key': {
    description: 'Keys of everything in the answer, for caches that purge by key.',
    example: 'all topics/6f1c',
    isAlways: true,
  },
  Vary: {
    description: 'The request headers that the answer depends on.',
    example: 'Accept-Language, Accept-Encoding',
    isAlways: true,
  },
  'X-Robots-Tag': { description: '`noindex` on what tells of the past.' },
} as const satisfies Record<string, Header>

export type HeaderName = keyof typeof headers

/** The headers of an answer that was prepared from publications and is kept. */
export const preparedHeaders: readonly HeaderName[] = [
  'ETag',
  'Last-Modified',
  'Cache-Control',
  'Cache-Status',
  'Vary',
  'Content-Language',
  'Link',
  'Memento-Datetime',
  'Surrogate-Key',
  'X-Robots-Tag',
]

/** The headers of every answer. */
export const everyHeader: readonly HeaderName[] = [
  'Access-Control-Allow-Origin',
  'RateLimit',
  'RateLimit-Policy',
]

const entry = ({ description, example, isAlways }: Header) => ({
  description,
  ...(isAlways === true && { required: true }),
  schema: { type: 'string' },
  ...(example !== undefined && { example }),
})

/** The table as `components.headers`. */
export const headerComponents = (): Record<string, object> =>
  Object.fromEntries(Object.entries<Header>(headers).map(([name, it]) => [name, entry(it)]))

/** References to headers of the table. */
export const headerReferences = (names: readonly HeaderName[]): Record<string, ReferenceObject> =>
  Object.fromEntries(
    [...new Set([...names, ...everyHeader])].map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  )
