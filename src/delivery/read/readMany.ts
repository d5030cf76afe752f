import type { Language } from '../../domain/languages/languages.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import { settingsDocument } from '../compose/settingsOf.js'
import type { ListPosition } from '../store/PublicationStore.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import { displayedBetween } from './displayedBetween.js'
import { filtersFrom, selectionOf, type FilterValues } from './filters.js'
import { provenance } from './provenance.js'
import { asItem, readIncluded, type Item } from './readIncluded.js'
import type { ReadContext } from './ReadContext.js'

/** What a list is asked for. */
export type ManyQuery = FilterValues & {
  readonly type: string
  readonly locale: Language
  /** 1 to 100. */
  readonly limit: number
  readonly position?: ListPosition
  /** First and last day, `YYYY-MM-DD` in the site's time zone, by `displayedAt`. */
  readonly from?: string
  readonly to?: string
  /** Fields whose documents are given in full beside the items. */
  readonly include?: readonly string[]
}

/** One page of a list, and where its neighbours begin. */
export type ManyReading = {
  readonly resources: readonly Item[]
  /** Absent unless it was asked for. */
  readonly included?: readonly Item[]
  readonly next: ListPosition | null
  readonly previous: ListPosition | null
  readonly lastModified: string | null
  readonly documents: readonly string[]
}

const at = (side: ListPosition['side'], row: PublicationRow | undefined): ListPosition | null =>
  row ? { side, displayedAt: row.displayedAt, documentId: row.documentId } : null

/** One page of a list at a public number; `displayedAt` descending, then id. */
export const readMany = async (
  context: ReadContext,
  number: number,
  query: ManyQuery,
): Promise<ManyReading> => {
  const { store } = context
  const { type, locale, limit, position, from, to, include } = query
  const filters = await filtersFrom(store, number, locale, query)
  const selection = await selectionOf(store, number, type, locale, filters)
  const settings =
    from || to
      ? (await store.byDocument(number, [settingsDocument], locale)).get(settingsDocument)
      : undefined
  const found = await store.list(number, {
    type,
    locale,
    // One more than asked for tells whether there is another page.
    limit: limit + 1,
    ...selection,
    ...(position && { position }),
    ...displayedBetween({ from, to }, settings),
  })
  const isBackwards = position?.side === 'before'
  const hasMore = found.length > limit
  const rows = isBackwards ? found.slice(0, limit).reverse() : found.slice(0, limit)
  const { composition, used } = await gather(context, number, locale, rows)
  const more =
    include && (await readIncluded(context, number, locale, { rows, names: include, composition }))
  const turnBack = position && rows.length === 0 ? position : null
  return {
    resources: rows.map((row) => asItem(composeResource(row, composition))),
    ...(more && { included: more.included }),
    next: (isBackwards || hasMore) && rows.length > 0 ? at('after', rows.at(-1)) : null,
    previous:
      position && (!isBackwards || hasMore)
        ? (at('before', rows[0]) ?? (turnBack && { ...turnBack, side: 'before' }))
        : null,
    ...provenance([...used, ...(more?.used ?? [])]),
  }
}
