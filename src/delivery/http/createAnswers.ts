import type { z } from 'zod'
import type { Language } from '../../domain/languages/languages.js'
import { readChanges } from '../read/readChanges.js'
import { readMany } from '../read/readMany.js'
import { readOne } from '../read/readOne.js'
import { readSearch } from '../read/readSearch.js'
import { readWholeSite } from '../read/readWholeSite.js'
import { readVersion, readVersions } from '../read/readVersions.js'
import { readingAsOf } from '../read/readingAsOf.js'
import type { ReadContext } from '../read/ReadContext.js'
import type { PublicType } from '../schemas/groups.js'
import {
  changesQuery,
  manyQuery,
  oneQuery,
  searchQuery,
  siteQuery,
  versionsQuery,
} from '../schemas/query.js'
import type { Answer } from './Answer.js'
import type { Asked } from './Asked.js'
import { changesAnswer } from './changesAnswer.js'
import { checkAsOf } from './checkAsOf.js'
import type { Keep } from './createKeep.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { earlierVersionsOf, type EarlierVersionsOption } from './EarlierVersions.js'
import { formatLinks } from './formatLinks.js'
import { manyAnswer } from './manyAnswer.js'
import { parseQuery } from './parseQuery.js'
import { preferredLanguage } from './preferredLanguage.js'
import { problemAnswer } from './problemAnswer.js'
import { readingAnswer } from './readingAnswer.js'
import { searchAnswer } from './searchAnswer.js'
import { decodeSearchCursor, encodeSearchCursor } from './searchCursor.js'
import { versionsAnswer } from './versionsAnswer.js'

/** Answers by address, prepared and kept. */
export type Answers = {
  readonly one: (type: PublicType, slug: string, asked: Asked) => Promise<Answer>
  /** The public texts a document has had; with a public number, one of them. */
  readonly versions: (
    type: PublicType,
    slug: string,
    number: number | undefined,
    asked: Asked,
  ) => Promise<Answer>
  readonly many: (type: PublicType, asked: Asked) => Promise<Answer>
  /** What appeared, changed or went after a public number. */
  readonly changes: (asked: Asked) => Promise<Answer>
  /** Texts that have the words asked for. */
  readonly search: (asked: Asked) => Promise<Answer>
  readonly site: (asked: Asked) => Promise<Answer>
}

const languageOf = (asked: Asked, locale: Language | undefined): Language =>
  locale ?? preferredLanguage(asked.acceptLanguage)

const strangeCursor = (where: 'list' | 'search'): Answer => {
  const message = `The parameter "cursor" is not a cursor of this ${where}.`
  return problemAnswer('bad-parameter', {
    detail: message,
    errors: [{ code: 'bad-parameter', parameter: 'cursor', message }],
  })
}

/** Answers from publications, kept once they are prepared. */
export const createAnswers = (
  context: ReadContext & {
    /** Where prepared answers are kept. */
    keep: Keep
    clock: () => Date
    /** What may be read of the past. */
    earlierVersions?: EarlierVersionsOption | undefined
  },
): Answers => {
  const { keep } = context
  const policyOf = (type: string) => earlierVersionsOf(context.earlierVersions, type)
  const hidesTakenDown = (type: string) => policyOf(type) === 'unless-taken-down'
  const momentOf = (now: number, asOf: string | undefined) =>
    readingAsOf(context, now, { asOf, hidesTakenDown })
  /** What is asked, checked; or why it cannot be answered. */
  const read = <S extends z.ZodObject>(schema: S, type: string, { query }: Asked) => {
    const parsed = parseQuery(schema, query)
    if (parsed.refusal) return parsed
    const { asOf } = parsed.value as { asOf?: string }
    const isHidden = policyOf(type) === 'hidden'
    const refusal = checkAsOf(asOf, { isHidden, now: context.clock() })
    return refusal ? { refusal } : parsed
  }
  const hrefOf = (path: string, { query }: Asked, changed: Readonly<Record<string, string>>) =>
    `${context.addresses.base}/v1/${path}?${new URLSearchParams({ ...Object.fromEntries(query), ...changed })}`

  return {
    one: async (type, slug, asked) => {
      const { value, refusal } = read(oneQuery(type), type, asked)
      if (refusal) return refusal
      const { asOf, fields, include } = value
      const locale = languageOf(asked, value.locale)
      return keep([type, slug, locale, fields, include, asOf], async (now) => {
        const { context: then, at } = await momentOf(now, asOf)
        return readingAnswer(await readOne(then, at, type, locale, slug, include), locale, {
          fields,
          asOf,
          ...(policyOf(type) !== 'hidden' && {
            history: then.addresses.versions(type, slug, locale),
          }),
          formats: asOf === undefined ? formatLinks(context.addresses, type, slug, locale) : [],
        })
      })
    },

    versions: async (type, slug, number, asked) => {
      const { value, refusal } = read(versionsQuery, type, asked)
      if (refusal) return refusal
      const { asOf } = value
      const locale = languageOf(asked, value.locale)
      return keep(['versions', type, slug, number, locale, asOf], async (now) => {
        const { context: then, at } = await momentOf(now, asOf)
        const query = { at, type, locale, slug }
        const reading =
          number === undefined ? readVersions(then, query) : readVersion(then, { ...query, number })
        return versionsAnswer(await reading, locale)
      })
    },

    many: async (type, asked) => {
      const { value, refusal } = read(manyQuery(type), type, asked)
      if (refusal) return refusal
      const { asOf, cursor, fields, limit = 20, ...filters } = value
      const position = cursor === undefined ? undefined : decodeCursor(cursor)
      if (position === null) {
        return strangeCursor('list')
      }
      const locale = languageOf(asked, value.locale)
      return keep([type, locale, value], async (now) => {
        const { context: then, at } = await momentOf(now, asOf)
        return manyAnswer(
          await readMany(then, at, { ...filters, type, locale, limit, position }),
          (place) => hrefOf(type, asked, { locale, cursor: encodeCursor(place) }),
          { type, locale, fields, asOf },
        )
      })
    },

    changes: async (asked) => {
      const { value, refusal } = read(changesQuery, 'changes', asked)
      if (refusal) return refusal
      const { asOf, limit = 50, locale, since = 0 } = value
      return keep(['changes', since, limit, locale, asOf], async (now) => {
        const { context: then, at } = await momentOf(now, asOf)
        return changesAnswer(
          await readChanges(then, { since, upTo: at, limit, locale }),
          (number) => hrefOf('changes', asked, { since: String(number) }),
          { asOf, locale },
        )
      })
    },

    search: async (asked) => {
      const { value, refusal } = read(searchQuery, 'search', asked)
      if (refusal) return refusal
      const { asOf, cursor, limit = 20, ...search } = value
      const position = cursor === undefined ? undefined : decodeSearchCursor(cursor)
      if (position === null) return strangeCursor('search')
      const locale = languageOf(asked, value.locale)
      return keep(['search', locale, value], async (now) => {
        const { context: then, at } = await momentOf(now, asOf)
        return searchAnswer(
          await readSearch(then, at, { ...search, locale, limit, position }),
          (changed) => hrefOf('search', asked, changed),
          encodeSearchCursor,
          { locale, asOf },
        )
      })
    },

    site: async (asked) => {
      const { value, refusal } = read(siteQuery, 'site-settings', asked)
      if (refusal) return refusal
      const { asOf } = value
      const locale = languageOf(asked, value.locale)
      const day = asOf === undefined ? context.clock() : new Date(asOf)
      // Keywords and wordings come into force by the day, somewhere on the hour.
      const hour = day.toISOString().slice(0, 13)
      return keep(['site', locale, hour, asOf], async (now) => {
        const { context: then, at } = await momentOf(now, asOf)
        return readingAnswer(await readWholeSite(then, at, locale, day), locale, { asOf })
      })
    },
  }
}
