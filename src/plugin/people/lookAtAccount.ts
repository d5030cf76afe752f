import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { emptyPerson } from '../../domain/ledger/personState.js'
import type { EventView } from '../acts/lookAt.js'
import { eventsOf } from '../store/ledger.js'
import { accountView, type AccountView } from './accountView.js'
import { digestIn, findAccount } from './findAccount.js'
import { strangerRefusal } from './isOfTheHouse.js'
import { namesOf } from './namesOf.js'
import { personKey, readPerson } from './personChain.js'

export type Looked<T> = { readonly found: T } | { readonly refusal: Refusal }

/** Where an account stands, for people of the house. */
export const lookAtAccount = async (
  req: PayloadRequest,
  id: string,
): Promise<Looked<AccountView>> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { refusal: stranger }
  const account = await findAccount(req, id)
  if (account === null) return { refusal: { code: 'not-found' } }
  const digest = await digestIn(req, account.id)
  const state = digest === null ? emptyPerson : await readPerson(req, digest)
  return { found: await accountView(req, account, state) }
}

/** What happened to an account, oldest first, for people of the house. */
export const lookAtAccountEvents = async (
  req: PayloadRequest,
  id: string,
): Promise<Looked<EventView[]>> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { refusal: stranger }
  const account = await findAccount(req, id)
  if (account === null) return { refusal: { code: 'not-found' } }
  const digest = await digestIn(req, account.id)
  const events = digest === null ? [] : await eventsOf(req, personKey(digest))
  const nameOf = await namesOf(
    req,
    events.map(({ actor }) => actor),
  )
  return { found: events.map((event) => ({ ...event, by: nameOf(event.actor) })) }
}
