import type { Refusal } from '../refusals/Refusal.js'
import type { DecidedEvent } from '../workflow/decide.js'
import { decideDue, type DueDecision } from '../workflow/decideDue.js'
import type { DocumentState, Schedule } from '../workflow/documentState.js'
import { isHeld, notHeld, type Release, type ReleaseMember } from './decideMember.js'
import type { ReleaseState } from './releaseState.js'

/** What becomes of a release whose instant has come. */
export type DueReleaseDecision = {
  readonly event: DecidedEvent
  /** Why it does not go out, each with the member it is about; none: it does. */
  readonly refusals: readonly Refusal[]
  /** What is written into each member's own chain: nothing unless all go out. */
  readonly members: readonly { readonly document: string; readonly event: DecidedEvent }[]
}

/** Whether a release is scheduled and its instant has come. */
export const isReleaseDue = ({ schedule, state }: ReleaseState, now: string): boolean =>
  state === 'scheduled' && schedule !== null && Date.parse(schedule.at) <= Date.parse(now)

/** When a release goes out, in the shape in which a text says it; never without approval. */
export const scheduleOf = ({ schedule, by, fingerprint }: ReleaseState): Schedule | null =>
  schedule && { ...schedule, fingerprint, by: by ?? 'unknown', forced: null }

/** A member as it would stand if it were scheduled by itself, with the text it is held to. */
export const asScheduled = (release: Release, state: DocumentState): DocumentState => ({
  ...state,
  pinnedBy: null,
  working: { ...state.working, state: 'scheduled' },
  schedule: scheduleOf({ ...release.state, fingerprint: state.fingerprint }),
})

const about = (document: string, refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((refusal) => ({ ...refusal, document }))

/**
 * What happens when the instant of a scheduled release has come: for every member all must hold
 * again that had to hold when it was scheduled, or none of them goes out. Null while there is nothing
 * to do. It goes out in the name of whoever scheduled it.
 */
export const decideDueRelease = (
  release: Release,
  members: readonly ReleaseMember[],
  now: string,
): DueReleaseDecision | null => {
  const { schedule, by } = release.state
  if (schedule === null || !isReleaseDue(release.state, now)) return null
  const told: (DueDecision | null)[] = members.map((member) =>
    decideDue(asScheduled(release, member.state), {
      facts: member.facts,
      now,
      rules: member.rules,
    }),
  )
  const refusals = members.flatMap((member, index) => [
    ...(isHeld(release, member) ? [] : about(member.document, [notHeld(member)])),
    ...about(member.document, told[index]?.refusals ?? []),
  ])
  const lost = release.state.members
    .filter(({ document }) => !members.some((member) => member.document === document))
    .map(({ document }): Refusal => ({
      code: 'reference-missing',
      document,
      params: { target: document },
    }))
  const all = [...refusals, ...lost]
  const common = { at: now, fingerprint: release.state.fingerprint, schema: null, reason: null }
  if (all.length > 0)
    return {
      refusals: all,
      members: [],
      event: {
        ...common,
        type: 'publish-failed',
        actor: 'system',
        role: 'system',
        details: { at: schedule.at, failures: all },
        isPublic: false,
      },
    }
  return {
    refusals: [],
    members: members.flatMap(({ document }, index) => {
      const event = told[index]?.event
      return event === undefined
        ? []
        : [{ document, event: { ...event, details: { ...event.details, release: release.key } } }]
    }),
    event: {
      ...common,
      type: 'published',
      actor: by ?? 'system',
      role: 'approver',
      details: {
        at: schedule.at,
        members: members.map(({ document, state }) => ({
          document,
          fingerprint: state.fingerprint,
        })),
      },
      isPublic: true,
    },
  }
}
