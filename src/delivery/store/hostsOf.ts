import { languages } from '../../domain/languages/languages.js'
import { publicTypes } from '../schemas/groups.js'
import type { DatabaseRow } from './rowFromDatabase.js'
import type { Tables } from './tables.js'

type Host = { readonly type: string; readonly id: string }

/** What can show another document. */
const hostTypes = [...publicTypes, 'media', 'site-settings']

const mark = 'ref:'

/** Each document once, in an order that is always the same. */
const hostsIn = (facets: readonly DatabaseRow[]): Host[] => {
  const hosts = new Map(
    facets.map(({ document, documentId, type }) => [
      String(document),
      { type: String(type), id: String(documentId) },
    ]),
  )
  return [...hosts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, host]) => host)
}

/**
 * Which documents show each of these now, at most so many for each, the newest of each type. Mostly one question answers for
 * all of them; where so many show one that the answer is cut, each is asked about by itself.
 */
export const hostsOf = async (
  table: Tables,
  documents: readonly string[],
  limit: number,
): Promise<Map<string, Host[]>> => {
  const unique = [...new Set(documents)]
  // Every column of the index is named, so that a text that all others show is as quick as any.
  const facetsOf = (shown: readonly string[]): Promise<DatabaseRow[]> =>
    table.facets({
      where: {
        and: [
          { facet: { in: shown.map((document) => `${mark}${document}`) } },
          { type: { in: hostTypes } },
          { locale: { in: [...languages] } },
          { isCurrent: { equals: true } },
        ],
      },
      sort: ['type', 'locale', '-displayedAt', 'documentId'],
      limit,
      select: ['facet', 'document', 'type', 'documentId'],
    })
  const found = new Map<string, Host[]>()
  if (unique.length === 0) return found
  const all = await facetsOf(unique)
  for (const document of unique)
    found.set(
      document,
      hostsIn(
        all.length < limit
          ? all.filter(({ facet }) => facet === `${mark}${document}`)
          : await facetsOf([document]),
      ),
    )
  return found
}
