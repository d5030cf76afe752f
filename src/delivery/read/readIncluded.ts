import type { Language } from '../../domain/languages/languages.js'
import type { Composition } from '../compose/Composition.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import { referencesIn } from '../compose/referencesIn.js'
import { isPublicType } from '../schemas/groups.js'
import type { Resource } from '../schemas/resource.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { ReadContext } from './ReadContext.js'

/** More documents than this are not given in full; their cards stand where they stood. */
const mostIncluded = 300

/** A resource as it stands in lists. */
export type Item = Omit<Resource, 'body'>

export type Included = {
  readonly included: readonly Item[]
  readonly used: readonly PublicationRow[]
}

/** Without its body, as lists have it. */
export const asItem = ({ body: _body, ...item }: Resource): Item => item

const shownBy = (row: PublicationRow, names: readonly string[], { sideEvents }: Composition) => [
  ...referencesIn(row.content)
    .filter(({ field }) => names.includes(field))
    .map(({ id, type }) => `${type}/${id}`),
  ...(names.includes('sideEvents') ? (sideEvents.get(row.document) ?? []) : []).map(
    ({ document }) => document,
  ),
]

/**
 * The public documents that some rows refer to in these fields, each once, as they stand in lists.
 * @param composition what was gathered for the rows
 */
export const readIncluded = async (
  context: ReadContext,
  at: number,
  locale: Language,
  of: {
    readonly rows: readonly PublicationRow[]
    readonly names: readonly string[]
    readonly composition: Composition
  },
): Promise<Included> => {
  const all = of.rows.flatMap((row) => shownBy(row, of.names, of.composition))
  const documents = [...new Set(all)].slice(0, mostIncluded)
  const found = await context.store.byDocument(at, documents, locale)
  const rows = documents
    .flatMap((document) => found.get(document) ?? [])
    .filter((row) => isReadableRow(row) && isPublicType(row.type))
  const { composition, used } = await gather(context, at, locale, rows)
  return { included: rows.map((row) => asItem(composeResource(row, composition))), used }
}
