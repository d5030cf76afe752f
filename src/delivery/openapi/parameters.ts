import { publicTypes } from '../schemas/groups.js'

type ParameterText = {
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly example?: unknown
  /** Instead of what the query's schema says: queries come as text, whatever they mean. */
  readonly schema?: Readonly<Record<string, unknown>>
}

const day = { type: 'string', format: 'date' }

/**
 * What parameters mean, by name. A parameter of a query's schema that is not explained here fails the
 * build of the document.
 */
export const parameters = {
  slug: {
    in: 'path',
    description: 'The last part of the address; an earlier one leads to today’s with 301.',
    example: 'china-japan-high-level-roundtable-dialogue-on-environmental-protection',
  },
  number: {
    in: 'path',
    description: 'The public number at which the text went out.',
    schema: { type: 'integer', minimum: 1 },
    example: 1,
  },
  sha256: {
    in: 'path',
    description: 'SHA-256 of the bytes, in hexadecimal.',
    schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  name: {
    in: 'path',
    description: 'The name that the publication gives the file.',
    example: 'delegates.jpg',
  },
  language: {
    in: 'path',
    description: 'The language, in the address.',
    schema: { type: 'string', enum: ['en', 'zh'] },
    example: 'en',
  },
  feed: {
    in: 'path',
    description: 'Texts of one type, or of all.',
    schema: { type: 'string', enum: ['all', ...publicTypes] },
    example: 'all',
  },
  locale: {
    in: 'query',
    description:
      'The language. Without it `Accept-Language` decides, else English. There is no fallback: what is missing in a language is 404 `not-in-this-language`.',
    example: 'en',
  },
  asOf: {
    in: 'query',
    description:
      'An instant with its offset: what the public read then. Write `+` as `%2B`. Not in the future.',
    schema: { type: 'string', format: 'date-time' },
    example: '2026-11-01T00:00:00Z',
  },
  include: {
    in: 'query',
    description:
      'The documents in these fields, in full in `included`, each once and without `body`; separated by commas. At most 300: the others have their card alone.',
  },
  since: {
    in: 'query',
    description: 'Only what happened after this public number.',
    schema: { type: 'integer', minimum: 0 },
    example: 0,
  },
  fields: {
    in: 'query',
    description:
      'Only these fields, separated by commas. `type`, `id`, `locale`, `disclaimer`, `notice` and `links` cannot be left out.',
    example: ['title', 'displayedAt'],
  },
  limit: {
    in: 'query',
    description: 'How many at most.',
    schema: { type: 'integer', minimum: 1, maximum: 100 },
    example: 20,
  },
  q: {
    in: 'query',
    description: 'The words to look for, as people write them. All of them must be there.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    example: 'environmental protection',
  },
  type: { in: 'query', description: 'Only these types, separated by commas.' },
  cursor: {
    in: 'query',
    description: 'A place in the list, as `page` of another answer gives it. Opaque.',
  },
  leader: { in: 'query', description: 'Only what this leader took part in; slug or id.' },
  organisation: { in: 'query', description: 'Only what has to do with it; slug or id.' },
  topic: { in: 'query', description: 'Only what has this topic; slug or id.' },
  dialogue: { in: 'query', description: 'Only what belongs to this dialogue; slug or id.' },
  country: { in: 'query', description: 'Only this country; ISO 3166, two letters.', example: 'JP' },
  kind: { in: 'query', description: 'Only this kind.', example: 'attends' },
  from: {
    in: 'query',
    description: 'First day of `displayedAt`, in the site’s time zone.',
    schema: day,
    example: '2017-06-01',
  },
  to: {
    in: 'query',
    description: 'Last day of `displayedAt`, in the site’s time zone.',
    schema: day,
    example: '2017-06-30',
  },
  'Accept-Language': {
    in: 'header',
    description: 'Decides the language where `locale` does not (RFC 9110).',
    example: 'zh-CN, en;q=0.8',
  },
  'If-None-Match': {
    in: 'header',
    description: 'The `ETag` that is known already; 304 if it still holds.',
  },
  Range: { in: 'header', description: 'One part of the file.', example: 'bytes=0-1023' },
  'If-Range': {
    in: 'header',
    description: 'The part only if this `ETag` still holds, else the whole.',
  },
} as const satisfies Record<string, ParameterText>

export type ParameterName = keyof typeof parameters

/** What is said of a parameter; undefined where nothing is. */
export const parameterText = (name: string): ParameterText | undefined =>
  Object.entries<ParameterText>(parameters).find(([known]) => known === name)?.[1]
