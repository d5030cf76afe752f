import type { Role } from '../policy/roles.js'
import type { LedgerEvent } from './event.js'
import { genesisHash, type Sealed } from './seal.js'

/** What follows from the events of a person's account. */
export type PersonState = {
  readonly sequence: number
  readonly hash: string
  /** Since when each hat is worn now. */
  readonly rolesSince: Readonly<Partial<Record<Role, string>>>
  /** Since when the person has belonged to each group; none ever given: not there. */
  readonly groupsSince?: Readonly<Record<string, string>>
  /** People who made or changed the account or its credentials. */
  readonly ties: readonly string[]
}

export const emptyPerson: PersonState = {
  sequence: 0,
  hash: genesisHash,
  rolesSince: {},
  ties: [],
}

/** The state of a person after one more event; a hat that was worn before keeps its day. */
export const applyToPerson = (state: PersonState, event: Sealed<LedgerEvent>): PersonState => {
  const self = event.document.replace(/^people\//, '')
  const isByAnother = event.actor !== self && event.actor !== 'system'
  const rolesSince =
    event.type === 'role-changed'
      ? Object.fromEntries(
          (event.details.roles ?? []).map((role) => [role, state.rolesSince[role] ?? event.at]),
        )
      : state.rolesSince
  const groupsSince =
    event.type === 'groups-changed'
      ? Object.fromEntries(
          (event.details.groups ?? []).map((group) => [
            group,
            state.groupsSince?.[group] ?? event.at,
          ]),
        )
      : state.groupsSince
  return {
    sequence: event.sequence,
    hash: event.hash,
    rolesSince,
    ...(groupsSince === undefined ? {} : { groupsSince }),
    ties: isByAnother ? [...new Set([...state.ties, event.actor])] : state.ties,
  }
}

/** The state of a person after their events, oldest first. */
export const foldPerson = (events: readonly Sealed<LedgerEvent>[]): PersonState =>
  events.reduce(applyToPerson, emptyPerson)
