import type { EventType, LedgerEvent } from '../ledger/event.js'
import { genesisHash, type Sealed } from '../ledger/seal.js'
import { emptyRelease, type ReleaseState, type ReleaseStanding } from './releaseState.js'

type Event = Sealed<LedgerEvent>

const stands = (
  state: ReleaseStanding,
  event: Event,
): Pick<ReleaseState, 'state' | 'since' | 'by'> => ({ state, since: event.at, by: event.actor })

const letGo = { members: [], approvals: [], schedule: null } as const

/** What each event does to a release; one that is not listed changes nothing but the chain's end. */
const effects: Partial<
  Record<EventType, (state: ReleaseState, event: Event) => Partial<ReleaseState>>
> = {
  edited: (_, event) => ({ ...stands('draft', event), fingerprint: event.fingerprint, ...letGo }),
  submitted: (_, event) => ({
    ...stands('in-review', event),
    members: event.details.members ?? [],
    approvals: [],
  }),
  approved: (state, event) => ({
    ...(event.details.isComplete === true ? stands('approved', event) : {}),
    approvals: [
      ...state.approvals,
      { person: event.actor, role: event.role, at: event.at, fingerprint: event.fingerprint },
    ],
  }),
  'changes-requested': (_, event) => ({ ...stands('changes-requested', event), ...letGo }),
  scheduled: (_, event) => ({
    ...stands('scheduled', event),
    schedule: { at: event.details.at ?? event.at, timeZone: event.details.timeZone ?? 'UTC' },
  }),
  unscheduled: (_, event) => ({ ...stands('approved', event), schedule: null }),
  'publish-failed': (_, event) => ({ ...stands('failed-to-publish', event), schedule: null }),
  published: (_, event) => ({
    ...stands('published', event),
    schedule: null,
    publicNumber: event.publicNumber,
  }),
  cancelled: (_, event) => ({ ...stands('cancelled', event), ...letGo }),
}

/** The release after one more event. Never throws: what an event does not say stays as it was. */
export const applyToRelease = (state: ReleaseState, event: Event): ReleaseState => ({
  ...state,
  ...effects[event.type]?.(state, event),
  sequence: event.sequence,
  hash: event.hash,
})

/** The state of a release after its events, oldest first. */
export const foldRelease = (events: readonly Event[]): ReleaseState =>
  events.reduce(applyToRelease, emptyRelease(genesisHash))
