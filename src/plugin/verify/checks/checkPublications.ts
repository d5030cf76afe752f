import { machinery } from '../../collections/machinery.js'
import type { PublicationRow } from '../../publications/openRows.js'
import { replay } from '../../publications/replay.js'
import { difference, type Difference } from '../difference.js'
import { sourcesOf, type Backdrop } from '../read/backdrop.js'
import type { Dossier } from '../read/dossier.js'

const isSame = (stored: unknown, expected: unknown): boolean =>
  Array.isArray(expected)
    ? JSON.stringify(stored) === JSON.stringify(expected)
    : (stored ?? null) === expected

const says = (stored: object, expected: object): boolean =>
  Object.entries(expected).every(([name, value]) =>
    isSame((stored as Record<string, unknown>)[name], value),
  )

/** The publications of a document are those that ledger and snapshots lead to: none more, none less. */
export const checkPublications = (dossier: Dossier, backdrop: Backdrop): Difference[] => {
  const { key: document, chain, publications, facets } = dossier
  const differences: Difference[] = []
  const say = (key: string, problem: string): void => {
    differences.push(difference(machinery.publications, key, problem))
  }
  const sayFacet = (key: string, problem: string): void => {
    differences.push(difference(machinery.facets, key, problem))
  }
  const opened = replay(document, chain, sourcesOf(dossier, backdrop))
  const expected = new Map<string, PublicationRow>(opened.map(({ row }) => [row.key, row]))
  const idOf = new Map(publications.map(({ id, key }) => [key, String(id)]))
  const keyOf = new Map(publications.map(({ id, key }) => [String(id), key]))

  for (const stored of publications) {
    const row = expected.get(stored.key)
    if (row === undefined) say(stored.key, 'nobody approved this publication')
    else if (!says(stored, row)) say(stored.key, 'it does not say what was approved')
    expected.delete(stored.key)
  }
  for (const key of expected.keys()) say(key, 'this publication is missing')

  const wanted = new Map<string, object>(
    opened.flatMap(({ row, facets: keys }) =>
      keys.map((facet) => {
        const { key, documentId, type, locale, displayedAt, isCurrent } = row
        const publication = idOf.get(key) ?? ''
        const of = {
          publication,
          document,
          documentId,
          type,
          locale,
          facet,
          displayedAt,
          isCurrent,
        }
        return [`${key} ${facet}`, of] as [string, object]
      }),
    ),
  )
  for (const facet of facets) {
    const name = `${keyOf.get(facet.publication) ?? facet.document} ${facet.facet}`
    const match = wanted.get(name)
    if (match === undefined || !says(facet, match)) sayFacet(name, 'it leads nowhere')
    else wanted.delete(name)
  }
  for (const name of wanted.keys()) sayFacet(name, 'this key is missing')
  return differences
}
