import type { Language } from '../../domain/languages/languages.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import type { FeedScope } from '../feeds/feedAddress.js'
import { publicTypes } from '../schemas/groups.js'
import type { Resource } from '../schemas/resource.js'
import type { Site } from '../schemas/site.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import { filtersFrom, selectionOf } from './filters.js'
import { provenance } from './provenance.js'
import type { ReadContext } from './ReadContext.js'
import { readSite } from './readSite.js'

/** How many texts a feed shows. */
export const feedLength = 50

/** What a feed is made of. */
export type FeedReading = {
  readonly site: Site
  readonly resources: readonly Resource[]
  /** Titles of the leader and the topic it is about, as far as these are public. */
  readonly names: readonly string[]
  readonly lastModified: string | null
  readonly documents: readonly string[]
}

const inOrder = (one: PublicationRow, other: PublicationRow): number =>
  one.displayedAt === other.displayedAt
    ? Number(one.documentId > other.documentId) - Number(one.documentId < other.documentId)
    : one.displayedAt < other.displayedAt
      ? 1
      : -1

/** The title of a document by slug or id; nothing where it is not public. */
const titleOf = async (
  { store }: ReadContext,
  at: number,
  locale: Language,
  type: 'leaders' | 'topics',
  name: string | undefined,
): Promise<string[]> => {
  if (name === undefined) return []
  const key = `${type}/${name}`
  const row =
    (await store.one(at, type, locale, name))?.row ??
    (await store.byDocument(at, [key], locale)).get(key)
  const title = row && isReadableRow(row) ? row.content.title : undefined
  return typeof title === 'string' ? [title] : []
}

/** The newest texts of one type or of all six, ordered as lists are, with all they say. */
export const readFeed = async (
  context: ReadContext,
  at: number,
  { locale, now, ...scope }: FeedScope & { readonly locale: Language; readonly now: Date },
): Promise<FeedReading> => {
  const { store } = context
  const { leader, topic, type } = scope
  const filters = await filtersFrom(store, at, locale, {
    ...(leader !== undefined && { leader }),
    ...(topic !== undefined && { topic }),
  })
  const lists = await Promise.all(
    (type === 'all' ? publicTypes : [type]).map(async (each) =>
      store.list(at, {
        type: each,
        locale,
        limit: feedLength,
        ...(await selectionOf(store, at, each, locale, filters)),
      }),
    ),
  )
  const rows = lists.flat().sort(inOrder).slice(0, feedLength)
  const [{ composition, used }, site, leaders, topics] = await Promise.all([
    gather(context, at, locale, rows),
    readSite(context, at, locale, now),
    titleOf(context, at, locale, 'leaders', leader),
    titleOf(context, at, locale, 'topics', topic),
  ])
  const { documents, lastModified } = provenance(used)
  const moments = [lastModified, site.lastModified].filter((moment) => moment !== null)
  return {
    site: site.resource,
    resources: rows.map((row) => composeResource(row, composition)),
    names: [...leaders, ...topics],
    lastModified: moments.sort().at(-1) ?? null,
    documents: [...new Set([...documents, ...site.documents])],
  }
}
