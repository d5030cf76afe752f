import { isReadableRow } from './isReadableRow.js'
import type { PublicationRow } from './PublicationRow.js'
import type { PublicationStore } from './PublicationStore.js'

/**
 * A store of the past in which whatever was taken down since is taken down already: 410 or a redirect
 * in place of a text, a card that is gone, and no place in a list.
 * @param hides whether this holds for documents of a type
 */
export const withoutTakenDown = (
  store: PublicationStore,
  hides: (type: string) => boolean,
): PublicationStore => {
  const known = new Map<string, Promise<Map<string, PublicationRow>>>()
  const read = async (locale: PublicationRow['locale']) => {
    const all = [...(await store.takenDown(locale))]
    return new Map(all.filter(([, { type }]) => hides(type)))
  }
  const downIn = (locale: PublicationRow['locale']) => {
    const found = known.get(locale) ?? read(locale)
    known.set(locale, found)
    return found
  }
  const areThere = async (rows: readonly PublicationRow[]): Promise<PublicationRow[]> => {
    const there: PublicationRow[] = []
    for (const row of rows) if (!(await downIn(row.locale)).has(row.document)) there.push(row)
    return there
  }
  return {
    ...store,
    one: async (at, type, locale, slug) => {
      const found = await store.one(at, type, locale, slug)
      const down = found && (await downIn(locale)).get(found.row.document)
      return found && down && isReadableRow(found.row) ? { ...found, row: down } : found
    },
    byDocument: async (at, documents, locale) => {
      const [rows, down] = await Promise.all([
        store.byDocument(at, documents, locale),
        downIn(locale),
      ])
      return new Map(
        [...rows].map(([document, row]) => [
          document,
          isReadableRow(row) ? (down.get(document) ?? row) : row,
        ]),
      )
    },
    localesOf: async (at, documents) => {
      const found = new Map<string, PublicationRow[]>()
      for (const [document, rows] of await store.localesOf(at, documents))
        found.set(document, await areThere(rows))
      return found
    },
    list: async (at, query) => {
      const down = await downIn(query.locale)
      const accepts = query.accepts ?? (() => true)
      return store.list(at, {
        ...query,
        accepts: (row) => !down.has(row.document) && accepts(row),
      })
    },
    search: async (at, query, page) =>
      store.search(at, { ...query, except: [...(await downIn(query.locale)).keys()] }, page),
    searchCounts: async (at, query, offset) =>
      store.searchCounts(
        at,
        { ...query, except: [...(await downIn(query.locale)).keys()] },
        offset,
      ),
    withFacet: async (at, ...of) => areThere(await store.withFacet(at, ...of)),
    mediaByHash: async (at, sha256) => {
      const { rows, wasNamed } = await store.mediaByHash(at, sha256)
      return { rows: await areThere(rows), wasNamed }
    },
  }
}
