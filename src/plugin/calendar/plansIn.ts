import { blackoutAt, blackoutsFor, type Blackout } from '../../domain/calendar/blackout.js'
import type { InstantRange } from '../../domain/calendar/rangeOfDays.js'
import { scheduleOf } from '../../domain/release/decideDueRelease.js'
import type { Schedule } from '../../domain/workflow/documentState.js'
import { subjectOf } from '../runtime/subject.js'
import { isLate } from '../schedule/lateness.js'
import type { FoundItem } from './CalendarItem.js'
import { planOf } from './planOf.js'
import type { Standing } from './readStanding.js'

const scheduleIn = (standing: Standing): Schedule | null =>
  standing.kind === 'release' ? scheduleOf(standing.state) : standing.state.schedule

/** What goes out with it. */
const textsOf = (standing: Standing): readonly string[] =>
  standing.kind === 'release'
    ? standing.state.members.map(({ document }) => document)
    : [standing.document]

type Around = {
  readonly blackouts: readonly Blackout[]
  readonly now: string
  readonly siteZone: string
}

/** What is scheduled for some time, and by what each can be moved. */
export const plansIn = (
  all: readonly Standing[],
  { from, to }: InstantRange,
  { blackouts, now, siteZone }: Around,
): FoundItem[] =>
  all.flatMap((standing): FoundItem[] => {
    const schedule = scheduleIn(standing)
    if (schedule === null || schedule.at < from || schedule.at >= to) return []
    const { at, forced } = schedule
    const hasPassed = isLate(at, now)
    const texts = textsOf(standing)
    return [
      {
        document: standing.document,
        kind: hasPassed ? 'late' : 'scheduled',
        at,
        isForced: forced !== null,
        isBlackedOut: texts.some(
          (text) => blackoutAt(blackoutsFor(blackouts, subjectOf(text).slug), at) !== null,
        ),
        isUrgent: hasPassed,
        texts: standing.kind === 'release' ? texts.length : null,
        plan: planOf(standing, schedule, { isScheduled: true, siteZone }),
      },
    ]
  })
