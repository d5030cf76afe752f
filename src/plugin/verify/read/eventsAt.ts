import type { PayloadRequest } from 'payload'
import { machinery } from '../../collections/machinery.js'
import { publicHeadKey } from '../../store/heads.js'
import { findRows } from '../../store/rows.js'
import type { StoredEvent, StoredPublicEvent } from './stored.js'

/** A place in a chain: the key of its head, and a position. */
export type Place = { readonly key: string; readonly position: number }

export const nameOf = ({ key, position }: Place): string => `${key} #${position}`

/** Places asked for in one statement. */
const atOnce = 500

/** The hashes that stand at these places, by {@link nameOf}; places where nothing stands are left out. */
export const eventsAt = async (
  req: PayloadRequest,
  places: readonly Place[],
): Promise<Map<string, string>> => {
  const hashes = new Map<string, string>()
  // Chains of one length together: asked for like this, hardly a row comes back for nothing.
  const own = places
    .filter(({ key }) => key !== publicHeadKey)
    .sort((one, other) => one.position - other.position)
  for (let from = 0; from < own.length; from += atOnce) {
    const some = own.slice(from, from + atOnce)
    const documents = some.map(({ key }) => key)
    const positions = [...new Set(some.map(({ position }) => position))]
    const rows = await findRows<StoredEvent>(
      req,
      machinery.ledger,
      { and: [{ document: { in: documents } }, { sequence: { in: positions } }] },
      { select: ['document', 'sequence', 'hash'] },
    )
    for (const { document, sequence, hash } of rows)
      hashes.set(nameOf({ key: document, position: sequence }), hash)
  }
  const numbers = places.flatMap(({ key, position }) => (key === publicHeadKey ? position : []))
  if (numbers.length > 0)
    for (const { number, hash } of await findRows<StoredPublicEvent>(req, machinery.publicLedger, {
      number: { in: numbers },
    }))
      hashes.set(nameOf({ key: publicHeadKey, position: number }), hash)
  return hashes
}
