import type { Raw } from '../../src/plugin/runtime/versions.js'
import type { RawRow } from '../../tests/support/rawRows.js'
import type { Cut, Stencil } from './stencil.js'
import { vary } from './variation.js'

/** A stencil for MongoDB, where a text is one document, live or of a version. */
export const stencilMongodb = async ({ database, slug, id }: Cut): Promise<Stencil> => {
  const live = database.table(slug)
  const [versions] = database.tablesOf(slug, 'versions')
  if (versions === undefined) throw new Error(`There are no versions of ${slug}.`)
  const liveRows = await live.read('id', [id])
  const versionRows = await versions.read('parent', [id, String(id)])
  return (variation) => {
    const parentOf = ({ parent }: RawRow): unknown =>
      typeof parent === 'string' ? String(variation.id) : variation.id
    return [
      [live, liveRows.map((row) => ({ ...vary(row, variation), id: variation.id }))],
      [
        versions,
        versionRows.map((row) => ({
          ...row,
          id: variation.versions.get(String(row.id)),
          parent: parentOf(row),
          version: vary(row.version as Raw, variation),
        })),
      ],
    ]
  }
}
