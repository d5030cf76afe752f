import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { genesisHash, type Sealed } from '../../../domain/ledger/seal.js'
import { emptyState } from '../../../domain/workflow/documentState.js'
import { apply } from '../../../domain/workflow/fold.js'
import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'

const isInstant = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text

/** When a link was revoked, or the review it was made in ended; null: neither has happened. */
const endOf = (chain: readonly Sealed<LedgerEvent>[], link: number): string | null => {
  let state = emptyState(genesisHash)
  for (const event of chain) {
    state = apply(state, event)
    const isThere = (state.pressLinks ?? []).some(
      ({ revokedAt, sequence }) => sequence === link && revokedAt === null,
    )
    if (event.sequence >= link && !isThere) return event.at
  }
  return null
}

/** A press link was opened only between the event that made it and its end. */
export const checkOpenings = ({ chain, key, openings }: Dossier): Difference[] =>
  openings.flatMap(({ at, link }) => {
    const made = chain.find(({ sequence, type }) => sequence === link && type === 'press-link-made')
    const name = `${key} #${link}`
    if (made === undefined)
      return [difference(machinery.openings, name, 'no press link was made that could be opened')]
    const end = endOf(chain, link)
    const isWithin =
      isInstant(at) &&
      at >= made.at &&
      at < (made.details.expiresAt ?? '') &&
      (end === null || at <= end)
    return isWithin
      ? []
      : [difference(machinery.openings, name, `nobody could open this press link at ${at}`)]
  })
