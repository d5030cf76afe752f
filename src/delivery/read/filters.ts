import type { Language } from '../../domain/languages/languages.js'
import { asReference, referencesIn } from '../compose/referencesIn.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { PublicationStore } from '../store/PublicationStore.js'

/** The filters that go through facets, as the query gives them. */
export type FilterValues = {
  readonly leader?: string
  readonly organisation?: string
  readonly topic?: string
  readonly dialogue?: string
  readonly country?: string
  readonly kind?: string
}

/** One filter, ready: the facet it is looked up by, and the exact rule on a row. */
export type Filter = {
  readonly facet: string
  readonly matches: (row: PublicationRow) => boolean
}

const relationFilters = {
  leader: 'leaders',
  organisation: 'organisations',
  topic: 'topics',
  dialogue: 'dialogues',
} as const

/** Who is only mentioned took no part, and what is only related is another story. */
const looseFields = ['mentionedPeople', 'related']

const countriesIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(countriesIn)
  if (typeof value !== 'object' || value === null || '$richText' in value) return []
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'country' || name === 'countries' ? part : countriesIn(part),
  )
}

/**
 * The filters of a query. A relation is named by slug or id; a slug that nothing has is taken for
 * an id, and then nothing matches.
 */
export const filtersFrom = async (
  store: PublicationStore,
  at: number,
  locale: Language,
  values: FilterValues,
): Promise<Filter[]> => {
  const relations = Object.entries(relationFilters).map(async ([name, type]) => {
    const value = values[name as keyof typeof relationFilters]
    if (value === undefined) return []
    const id = (await store.one(at, type, locale, value))?.row.documentId ?? value
    const matches = (row: PublicationRow) =>
      referencesIn(row.content).some(
        (found) => found.type === type && found.id === id && !looseFields.includes(found.field),
      )
    return [{ facet: `ref:${type}/${id}`, matches }]
  })
  const { country, kind } = values
  return [
    ...(await Promise.all(relations)).flat(),
    ...(country === undefined
      ? []
      : [
          {
            facet: `country:${country}`,
            matches: (row: PublicationRow) => countriesIn(row.content).includes(country),
          },
        ]),
    ...(kind === undefined
      ? []
      : [
          {
            facet: `kind:${kind}`,
            matches: (row: PublicationRow) => row.content.kind === kind,
          },
        ]),
  ]
}

/** What the store is asked for: facets one of which a row must have, and the last word on a row. */
export type Selection = {
  readonly anyFacet?: readonly string[]
  readonly accepts?: (row: PublicationRow) => boolean
}

/**
 * The selection of a list. An activity matches by its own fields or by its dialogue's: place,
 * participants and organisations of an event stand there.
 */
export const selectionOf = async (
  store: PublicationStore,
  at: number,
  type: string,
  locale: Language,
  filters: readonly Filter[],
): Promise<Selection> => {
  const [first] = filters
  if (!first) return {}
  const dialoguesBy = await Promise.all(
    filters.map(async ({ facet, matches }) => {
      if (type !== 'leader-activities') return new Set<string>()
      const rows = await store.withFacet(at, 'dialogues', locale, facet)
      return new Set(rows.filter(matches).map(({ documentId }) => documentId))
    }),
  )
  return {
    anyFacet: [first.facet, ...[...(dialoguesBy[0] ?? [])].map((id) => `ref:dialogues/${id}`)],
    accepts: (row) => {
      const dialogue = asReference(row.content.dialogue)?.id
      return filters.every(
        (filter, index) =>
          filter.matches(row) ||
          (dialogue !== undefined && (dialoguesBy[index]?.has(dialogue) ?? false)),
      )
    },
  }
}
