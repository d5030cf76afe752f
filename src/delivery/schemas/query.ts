import { z } from 'zod'
import { queryWords } from '../../domain/search/queryWords.js'
import { publicTypes, type PublicType } from './groups.js'
import { includableFields } from './includable.js'
import { perType } from './perType.js'
import { fieldNames } from './resource.js'

/** No question has more, and each is looked up. */
const mostSearchedWords = 60

const isRealDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const realDay = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value),
    'must be a day, YYYY-MM-DD',
  )

export const named = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u, 'must be a slug or an id')

const locale = z.enum(['en', 'zh'], 'must be "en" or "zh"').optional()

/** An instant with its offset. A plus sign that an address lost on the way has become a blank. */
export const asOf = z
  .string()
  .transform((value) => value.replace(/ (?=\d{2}:\d{2}$)/, '+'))
  .refine(
    (value) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
      !Number.isNaN(Date.parse(value)) &&
      isRealDay(value.slice(0, 10)),
    'must be an instant with its offset, such as 2026-11-01T00:00Z or 2026-11-01T08:00%2B08:00',
  )
  .transform((value) => new Date(value).toISOString())
  .optional()

/** Names, separated by commas, of those that there are. */
const namesOf = (known: readonly string[], what = 'field') =>
  z
    .string()
    .transform((value) => value.split(',').map((name) => name.trim()))
    .superRefine((names, context) => {
      const strangers = names.filter((name) => !known.includes(name))
      if (strangers.length > 0) {
        context.addIssue({
          code: 'custom',
          message: `has no such ${what}: ${strangers.map((name) => `"${name}"`).join(', ')}`,
        })
      }
    })
    .optional()

const fields = (type: PublicType) => namesOf(fieldNames(type))

const include = (type: PublicType) => namesOf(includableFields(type))

/** The query of one resource. */
export const oneQuery = perType((type) =>
  z.strictObject({ locale, asOf, fields: fields(type), include: include(type) }),
)

/** The query of the public texts of a document, and of one of them. */
export const versionsQuery = z.strictObject({ locale, asOf })

/** The query of the site. */
export const siteQuery = z.strictObject({ locale, asOf })

const whole = (from: number, to: number) => {
  const message = `must be a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message)
}

/** The query of what changed. */
export const changesQuery = z.strictObject({
  since: whole(0, Number.MAX_SAFE_INTEGER).optional(),
  limit: whole(1, 100).optional(),
  locale,
  asOf,
})

/** The query of a search. */
export const searchQuery = z.strictObject({
  q: z
    .string('must be given: the words to look for')
    .max(200, 'must have at most 200 characters')
    .refine((value) => value.trim() !== '', 'must have a word to look for')
    .refine(
      (value) => queryWords(value).length <= mostSearchedWords,
      `must have at most ${mostSearchedWords} words`,
    ),
  locale,
  asOf,
  type: namesOf(publicTypes, 'type'),
  limit: whole(1, 100).optional(),
  cursor: z.string().max(500, 'is not a cursor of this search').optional(),
  from: realDay.optional(),
  to: realDay.optional(),
})

/** The query of a file. */
export const mediaQuery = z.strictObject({ asOf })

/** The query of a list. */
export const manyQuery = perType((type) =>
  z.strictObject({
    locale,
    asOf,
    fields: fields(type),
    include: include(type),
    limit: whole(1, 100).optional(),
    cursor: z.string().max(500, 'is not a cursor of this list').optional(),
    leader: named.optional(),
    organisation: named.optional(),
    topic: named.optional(),
    dialogue: named.optional(),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'must be a country of ISO 3166, two letters')
      .transform((value) => value.toUpperCase())
      .optional(),
    kind: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/, 'must be a kind, in lower case')
      .optional(),
    from: realDay.optional(),
    to: realDay.optional(),
  }),
)
