import type { PayloadRequest } from 'payload'
import type { EventDetails, LedgerEvent } from '../../domain/ledger/event.js'

/** What the record says of roles that a second administrator confirmed, beside the roles. */
export type Grant = {
  readonly at: string
  readonly role: LedgerEvent['role']
  readonly reason: LedgerEvent['reason']
  readonly details: EventDetails
}

/** Module-private, so that no client and no other plugin can pose as a confirmation. */
const key = Symbol('communique.grant')

type Holder = PayloadRequest & { [key]?: Grant }

const holderOf = (req: PayloadRequest): PayloadRequest & Holder => req

/** The confirmation under which the account is being changed; undefined: none. */
export const grantIn = (req: PayloadRequest): Grant | undefined => holderOf(req)[key]

/** Changes an account under a confirmation that was decided on in the same transaction. */
export const withGrant = async <T>(
  req: PayloadRequest,
  grant: Grant,
  change: () => Promise<T>,
): Promise<T> => {
  holderOf(req)[key] = grant
  try {
    return await change()
  } finally {
    delete holderOf(req)[key]
  }
}
