import type { Sides } from './Spot.js'

/** A row as Payload stores it. */
export type Row = Readonly<Record<string, unknown>>

/** One row on each side that has it. */
export type RowSides = Sides<Row | undefined> & { readonly id: string }

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => String(id ?? ''))

const areUnique = (ids: readonly string[]): boolean =>
  !ids.includes('') && new Set(ids).size === ids.length

/** Whether what two lists have in common stands in the same order in both. */
const areInOrder = (one: readonly string[], other: readonly string[]): boolean => {
  const left = one.filter((id) => other.includes(id))
  const right = other.filter((id) => one.includes(id))
  return left.every((id, index) => id === right[index])
}

/** A row that both added with the same words is one row, and theirs lies there already. */
const withoutTwins = (
  { base, mine, theirs }: Sides<readonly Row[]>,
  isSame: (one: Row, other: Row) => boolean,
): readonly Row[] => {
  const known = idsOf(base)
  const [own, others] = [idsOf(mine), idsOf(theirs)]
  const free = theirs.filter((_, at) => {
    const id = others[at] ?? ''
    return !known.includes(id) && !own.includes(id)
  })
  return mine.map((row, at) => {
    const id = own[at] ?? ''
    if (known.includes(id) || others.includes(id)) return row
    const twin = free.findIndex((other) => isSame(row, other))
    return twin === -1 ? row : { ...row, id: free.splice(twin, 1)[0]?.id }
  })
}

/** Puts each row that theirs lacks behind the row it follows in mine. */
const joined = (theirs: readonly string[], mine: readonly string[]): string[] =>
  mine.reduce<string[]>(
    (order, id, at) => {
      if (order.includes(id)) return order
      const before = mine.slice(0, at).findLast((other) => order.includes(other))
      const index = before === undefined ? 0 : order.indexOf(before) + 1
      // What they put there stands first: it lies there already.
      const end = order.findIndex((other, place) => place >= index && mine.includes(other))
      return order.toSpliced(end === -1 ? order.length : end, 0, id)
    },
    [...theirs],
  )

/**
 * The rows of three lists side by side, in the order of the merged list; null where rows were put
 * in another order, or cannot be told apart, so that only whole lists can be compared.
 */
export const alignRows = (
  lists: Sides<readonly Row[]>,
  isSame: (one: Row, other: Row) => boolean,
): RowSides[] | null => {
  const sides = { ...lists, mine: withoutTwins(lists, isSame) }
  const [base, mine, theirs] = [idsOf(sides.base), idsOf(sides.mine), idsOf(sides.theirs)]
  const isTold = [base, mine, theirs].every(areUnique)
  const isOrdered = areInOrder(base, mine) && areInOrder(base, theirs) && areInOrder(mine, theirs)
  if (!isTold || !isOrdered) return null
  const rowIn = (ids: readonly string[], rows: readonly Row[], id: string) => rows[ids.indexOf(id)]
  return joined(theirs, mine).map((id) => ({
    id,
    base: rowIn(base, sides.base, id),
    mine: rowIn(mine, sides.mine, id),
    theirs: rowIn(theirs, sides.theirs, id),
  }))
}
