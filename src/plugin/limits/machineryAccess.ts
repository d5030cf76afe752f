import type { Access, Where } from 'payload'
import { deliveriesSlug, machinery, type MachinerySlug } from '../collections/machinery.js'
import { isAdministrator } from '../people/isAdministrator.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import { hiddenFrom } from './hiddenFrom.js'

/** The column that says which text a row of the record is about. */
const columns: Partial<Record<string, string>> = {
  [machinery.ledger]: 'document',
  [machinery.heads]: 'key',
  [machinery.snapshots]: 'document',
  [machinery.slugs]: 'document',
  [machinery.outbox]: 'document',
} satisfies Partial<Record<MachinerySlug, string>>

/** The house reads the record (administrators what was sent to webhooks), without the rows about texts that the reader does not see. */
export const machineryAccess =
  (slug: string): Access =>
  async ({ req }) => {
    if (!isOfTheHouse(req)) return false
    if (slug === deliveriesSlug) return isAdministrator(req)
    const column = columns[slug]
    if (column === undefined && slug !== machinery.requests) return true
    const hidden = [...(await hiddenFrom(req))]
    if (hidden.length === 0) return true
    if (column !== undefined) return { [column]: { not_in: hidden } } satisfies Where
    // A kept answer does not say in a column which text it is about.
    return false
  }
