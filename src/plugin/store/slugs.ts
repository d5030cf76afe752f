import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { addRow, changeRow, findRow, findRows, removeRows } from './rows.js'

type SlugRow = { scope: string; slug: string; document: string; wasPublic?: boolean | null }

const holderOf = (req: PayloadRequest, scope: string, slug: string) =>
  findRow<SlugRow>(req, machinery.slugs, {
    and: [{ scope: { equals: scope } }, { slug: { equals: slug } }],
  })

/** Whether another document has this address. `document` is null for one that has no id yet. */
export const isSlugTaken = async (
  req: PayloadRequest,
  scope: string,
  slug: string,
  document: string | null,
): Promise<boolean> => {
  const holder = await holderOf(req, scope, slug)
  return holder !== null && holder.document !== document
}

/**
 * A free address: the wish itself, else with a number behind it, the next one where none was given
 * back. Asks a number of times that grows with the logarithm: the same title may come for years.
 */
export const freeSlug = async (
  req: PayloadRequest,
  scope: string,
  wish: string,
  document: string | null,
): Promise<string> => {
  const numbered = (number: number): string => (number === 1 ? wish : `${wish}-${number}`)
  const isTaken = (number: number): Promise<boolean> =>
    isSlugTaken(req, scope, numbered(number), document)
  if (!(await isTaken(1))) return wish
  let taken = 1
  let free = 2
  while (await isTaken(free)) [taken, free] = [free, free * 2]
  while (free - taken > 1) {
    const between = Math.floor((taken + free) / 2)
    if (await isTaken(between)) taken = between
    else free = between
  }
  return numbered(free)
}

/**
 * Reserves the address of a working text and frees those it no longer uses; an address that was
 * ever public stays with its document for good.
 */
export const reserveSlug = async (
  req: PayloadRequest,
  scope: string,
  slug: string | null,
  document: string,
): Promise<void> => {
  const own = await findRows<SlugRow>(req, machinery.slugs, { document: { equals: document } })
  for (const row of own)
    if (row.slug !== slug && row.wasPublic !== true)
      await removeRows(req, machinery.slugs, { id: { equals: row.id } })
  if (slug !== null && !own.some((row) => row.slug === slug))
    await addRow(req, machinery.slugs, { scope, slug, document, wasPublic: false })
}

/** From now on the address belongs to its document for good. */
export const markSlugPublic = async (
  req: PayloadRequest,
  scope: string,
  slug: string,
  document: string,
): Promise<void> => {
  const holder = await holderOf(req, scope, slug)
  if (holder === null)
    await addRow(req, machinery.slugs, { scope, slug, document, wasPublic: true })
  else if (holder.document !== document)
    throw new Error(`The address ${slug} belongs to ${holder.document}.`)
  else if (holder.wasPublic !== true)
    await changeRow(req, machinery.slugs, holder.id, { wasPublic: true })
}
