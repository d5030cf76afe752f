import { machinery } from '../collections/machinery.js'
import type { PublicationRow } from '../publications/openRows.js'
import { replay } from '../publications/replay.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

type FacetRow = {
  publication: string
  document: string
  documentId: string
  type: string
  locale: string
  facet: string
  displayedAt: string
  isCurrent?: boolean | null
}

const sameRow = (stored: Record<string, unknown>, expected: PublicationRow): boolean =>
  Object.entries(expected).every(([name, value]) => (stored[name] ?? null) === value)

/** Publications and facets are those that ledgers and snapshots lead to: none more, none less. */
export const checkPublications = async (record: EditorialRecord): Promise<Difference[]> => {
  const { req } = record
  const differences: Difference[] = []
  const expected = await replay(req, record.chains)
  const stored = await findRows<PublicationRow>(req, machinery.publications, {})
  const byKey = new Map(stored.map((row) => [row.key, row]))
  const say = (key: string, problem: string): void => {
    differences.push(difference(machinery.publications, key, problem))
  }
  for (const [key, { row }] of expected) {
    const found = byKey.get(key)
    if (found === undefined) say(key, 'this publication is missing')
    else if (!sameRow(found, row)) say(key, 'it does not say what was approved')
  }
  for (const key of byKey.keys())
    if (!expected.has(key)) say(key, 'nobody approved this publication')

  const wanted = new Map<string, FacetRow>()
  for (const { row, facets } of expected.values())
    for (const facet of facets)
      wanted.set(`${row.key} ${facet}`, {
        publication: String(byKey.get(row.key)?.id ?? ''),
        document: row.document,
        documentId: row.documentId,
        type: row.type,
        locale: row.locale,
        facet,
        displayedAt: row.displayedAt,
        isCurrent: row.isCurrent,
      })
  const keyOf = new Map(stored.map((row) => [String(row.id), row.key]))
  for (const facet of await findRows<FacetRow>(req, machinery.facets, {})) {
    const name = `${keyOf.get(facet.publication) ?? facet.document} ${facet.facet}`
    const match = wanted.get(name)
    const fits =
      match !== undefined &&
      Object.entries(match).every(([column, value]) => facet[column as keyof FacetRow] === value)
    if (!fits) differences.push(difference(machinery.facets, name, 'it leads nowhere'))
    else wanted.delete(name)
  }
  for (const name of wanted.keys())
    differences.push(difference(machinery.facets, name, 'this key is missing'))
  return differences
}
