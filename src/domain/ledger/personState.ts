import type { LocalizedText } from '../languages/languages.js'
import type { Role } from '../policy/roles.js'
import type { LedgerEvent } from './event.js'
import { genesisHash, type Sealed } from './seal.js'

/** Roles that one administrator asked for and another has yet to confirm. */
export type RoleRequest = {
  /** Sequence of the request. */
  readonly sequence: number
  readonly by: string
  readonly at: string
  /** All roles the person is to have afterwards. */
  readonly roles: readonly Role[]
  readonly reason: LocalizedText | null
}

/** What follows from the events of a person's account. */
export type PersonState = {
  readonly sequence: number
  readonly hash: string
  /** Since when each hat is worn now. */
  readonly rolesSince: Readonly<Partial<Record<Role, string>>>
  /** Since when the person has belonged to each group; none ever given: not there. */
  readonly groupsSince?: Readonly<Record<string, string>>
  /** People who made or changed the account or its credentials, and who asked for or gave roles. */
  readonly ties: readonly string[]
  /** Not there: nothing waits. Heads written before there were requests have none either. */
  readonly request?: RoleRequest
}

export const emptyPerson: PersonState = {
  sequence: 0,
  hash: genesisHash,
  rolesSince: {},
  ties: [],
}

/** What waits for a second administrator after an event; a change of roles ends it too. */
const requestAfter = (
  state: PersonState,
  event: Sealed<LedgerEvent>,
): Pick<PersonState, 'request'> => {
  switch (event.type) {
    case 'role-requested': {
      const { actor: by, at, details, reason, sequence } = event
      return { request: { sequence, by, at, roles: details.roles ?? [], reason } }
    }
    case 'role-request-declined':
    case 'role-changed':
      return {}
    default:
      return state.request === undefined ? {} : { request: state.request }
  }
}

/** The state of a person after one more event; a hat that was worn before keeps its day. */
export const applyToPerson = (state: PersonState, event: Sealed<LedgerEvent>): PersonState => {
  const self = event.document.replace(/^people\//, '')
  const isByAnother = event.actor !== self && event.actor !== 'system'
  // Who says no to a role gives nothing, and who erases a name could not sign in with it.
  const ties = isByAnother && event.type !== 'role-request-declined' && event.type !== 'name-erased'
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
    ties: ties ? [...new Set([...state.ties, event.actor])] : state.ties,
    ...requestAfter(state, event),
  }
}

/** The state of a person after their events, oldest first. */
export const foldPerson = (events: readonly Sealed<LedgerEvent>[]): PersonState =>
  events.reduce(applyToPerson, emptyPerson)
