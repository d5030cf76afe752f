import type { Access } from 'payload'
import { hiddenFrom } from './hiddenFrom.js'
import { and } from './withoutHidden.js'

type Lock = {
  id: string | number
  document?: { relationTo?: string; value?: unknown } | null
}

const keyOf = ({ document }: Lock): string => {
  const value = document?.value
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return `${document?.relationTo ?? ''}/${String(id)}`
}

/** Who has which text open, without the texts that the reader does not see. Locks are few. */
export const withoutHiddenLocks =
  (access: Access): Access =>
  async (args) => {
    const allowed = await access(args)
    const { req } = args
    if (allowed === false) return false
    const hidden = await hiddenFrom(req)
    if (hidden.size === 0) return allowed
    const { docs } = await req.payload.db.find<Lock>({
      collection: 'payload-locked-documents',
      limit: 0,
      pagination: false,
      req,
    })
    const ids = docs.filter((lock) => hidden.has(keyOf(lock))).map(({ id }) => id)
    return ids.length === 0 ? allowed : and(allowed, { id: { not_in: ids } })
  }
