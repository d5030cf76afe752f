import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { findRow } from '../store/rows.js'

/** What stands before `{collection}/{slug}` in an address of ours: origin, `/v1`, `/api`, a language. */
const prefix = /^(https?:\/\/[^/]+)?\/?(v1\/|api\/|[a-z]{2}\/)?/

/**
 * The document an address leads to, as its key: takes `{collection}/{id}`, `{collection}/{slug}`, and
 * the addresses of pages and answers that hold the latter.
 */
export const redirectTarget = async (req: PayloadRequest, address: string): Promise<string> => {
  const key = (address.split(/[?#]/)[0] ?? '').replace(prefix, '')
  const [scope, slug] = key.split('/')
  const holder = await findRow<{ document: string }>(req, machinery.slugs, {
    and: [{ scope: { equals: scope } }, { slug: { equals: slug } }],
  })
  return holder?.document ?? key
}
