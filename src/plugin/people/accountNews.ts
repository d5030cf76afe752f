import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { machinery } from '../collections/machinery.js'
import { findRows } from '../store/rows.js'
import { namesOf, type Person } from './namesOf.js'

/** Something that happened to an account, newest first. */
export type AccountNews = Pick<LedgerEvent, 'sequence' | 'type' | 'at' | 'role' | 'reason'> & {
  /** Whose account. */
  readonly account: Person
  readonly by: Person
  readonly roles: readonly string[] | null
  readonly changed: string | null
}

/** How many are told at most. */
export const mostNews = 50

/** What happened to accounts lately: who may be a second pair of eyes is everybody's concern. */
export const accountNews = async (req: PayloadRequest): Promise<AccountNews[]> => {
  const rows = await findRows<{ event: string }>(
    req,
    machinery.ledger,
    {
      type: {
        in: ['account-changed', 'role-requested', 'role-request-declined', 'role-changed'],
      },
    },
    { sort: '-at', limit: mostNews },
  )
  const events = rows.map(({ event }) => JSON.parse(event) as LedgerEvent)
  const ownerOf = ({ document }: LedgerEvent): string => document.slice('people/'.length)
  const nameOf = await namesOf(
    req,
    events.flatMap((event) => [event.actor, ownerOf(event)]),
  )
  return events.map((event) => {
    const { actor, at, details, reason, role, sequence, type } = event
    return {
      account: nameOf(ownerOf(event)),
      sequence,
      type,
      at,
      by: nameOf(actor),
      role,
      reason,
      roles: details.roles ?? null,
      changed: details.changed ?? null,
    }
  })
}
