import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { findRow } from '../store/rows.js'

/**
 * The key of the document that has an address of a collection, or ever had it in public; else the
 * key under which it would stand if the address were its id.
 * @param collection slug of a collection, or `globals`
 */
export const findDocument = async (
  req: PayloadRequest,
  collection: string,
  address: string,
): Promise<string> => {
  const row = await findRow<{ document: string }>(req, machinery.slugs, {
    and: [{ scope: { equals: collection } }, { slug: { equals: address } }],
  })
  return row?.document ?? `${collection}/${address}`
}
