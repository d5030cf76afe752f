import type { PayloadRequest } from 'payload'
import type { PersonState } from '../../domain/ledger/personState.js'
import type { Actor } from '../../domain/policy/roles.js'
import type { Facts } from '../../domain/workflow/request.js'
import { machinery } from '../collections/machinery.js'
import type { CurrentText } from '../runtime/currentText.js'
import { findRow } from '../store/rows.js'

const personState = async (req: PayloadRequest, digest: string): Promise<PersonState | null> => {
  const row = await findRow<{ state?: string | null }>(req, machinery.heads, {
    key: { equals: `people/${digest}` },
  })
  return row?.state ? (JSON.parse(row.state) as PersonState) : null
}

/** Since when the actor wears each hat and belongs to each group, and to whom their account ties them, in either direction. */
export const personFacts = async (
  req: PayloadRequest,
  actor: Actor,
  text: CurrentText,
): Promise<Pick<Facts, 'accountTies' | 'groupsSince' | 'rolesSince'>> => {
  const own = await personState(req, actor.digest)
  const { contributors, debts } = text.state
  const others = new Set([
    ...contributors.map((deed) => deed.person),
    ...debts.flatMap((debt) => [debt.by, ...debt.contributors]),
  ])
  others.delete(actor.digest)
  const made: string[] = []
  for (const other of others)
    if ((await personState(req, other))?.ties.includes(actor.digest) === true) made.push(other)
  return {
    rolesSince: own?.rolesSince ?? {},
    groupsSince: own?.groupsSince ?? {},
    accountTies: [...(own?.ties ?? []), ...made],
  }
}
