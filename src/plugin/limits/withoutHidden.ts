import type { Access, AccessResult, PayloadRequest, Where } from 'payload'
import { storedId } from '../runtime/subject.js'
import { hiddenFrom } from './hiddenFrom.js'

/** Ids in one collection that somebody of the house does not see. */
export const hiddenIds = async (req: PayloadRequest, slug: string): Promise<(string | number)[]> =>
  [...(await hiddenFrom(req))]
    .filter((key) => key.startsWith(`${slug}/`))
    .map((key) => storedId(req.payload, key.slice(slug.length + 1)))

/** A condition more beside what access already asks. */
export const and = (allowed: AccessResult, condition: Where): AccessResult => {
  if (allowed === false) return false
  return allowed === true ? condition : { and: [allowed, condition] }
}

/**
 * Access to a collection without the texts that the reader does not see.
 * @param path where the text's id stands: `id`, or `parent` of a version
 */
export const withoutHidden =
  (access: Access, slug: string, path: 'id' | 'parent'): Access =>
  async (args) => {
    const allowed = await access(args)
    // Files are looked up with their texts and versions; a condition would be asked of live rows alone.
    if (allowed === false || args.isReadingStaticFile === true) return allowed
    const hidden = await hiddenIds(args.req, slug)
    return hidden.length === 0 ? allowed : and(allowed, { [path]: { not_in: hidden } })
  }
