import type { RawRow } from '../../tests/support/rawRows.js'

/** A single value in a row: a column, or a path into a document. */
export type Leaf = { readonly path: string; readonly value: unknown }

const isInner = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

/** Every single value of a row. */
export const leavesOf = (row: RawRow): Leaf[] => {
  const walk = (value: unknown, path: string): Leaf[] =>
    isInner(value) && Object.keys(value).length > 0
      ? Object.entries(value).flatMap(([name, inner]) =>
          walk(inner, path === '' ? name : `${path}.${name}`),
        )
      : [{ path, value }]
  return walk(row, '')
}

/** What Payload keeps beside the text: ids of rows, its own times, places in lists of one. */
const bookkeeping =
  /(^|[._])(id|_uuid|_order|order|createdAt|updatedAt|snapshot|publishedLocale|globalType|__v)$/

/** Of what an old page left behind only two fields are content (design section 3). */
const leftBehind = /(^|[._])legacy[._](?!address$|publishedAt$)/

/** Where a file is cropped is seen in its bytes, and its address follows from its name. */
const aboutFiles = /(^|[._])(focalX|focalY|url|thumbnailURL)$/

/** Whether a change of this value in a text of this collection must be named. */
export const isMeant = ({ path }: Leaf, slug: string): boolean =>
  !bookkeeping.test(path) && !leftBehind.test(path) && !(slug === 'media' && aboutFiles.test(path))
