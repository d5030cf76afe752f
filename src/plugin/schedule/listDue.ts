import type { PayloadRequest } from 'payload'
import { blackoutsFor } from '../../domain/calendar/blackout.js'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { scheduleOf } from '../../domain/release/decideDueRelease.js'
import { inBlackout } from '../../domain/workflow/blackoutConditions.js'
import type { Schedule } from '../../domain/workflow/documentState.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { refusalView, type RefusalView } from '../acts/refusalView.js'
import { hiddenFrom } from '../limits/hiddenFrom.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readReleasesAt, readStatesAt } from '../store/heads.js'
import { failureOf, type Failure } from './failureOf.js'
import { isLate } from './lateness.js'
import { titlesOf } from './titlesOf.js'

/** Where a planned publication stands. `late`: its instant is past and it has not gone out. */
export const dueStates = ['coming', 'late', 'failed'] as const
export type DueState = (typeof dueStates)[number]

/** A planned publication as the API and the command line show it. */
export type DueView = {
  state: DueState
  collection: string
  /** Null for a global; of a release where the collection is `releases`. */
  id: string | null
  title: LocalizedText | null
  /** When it goes out, or was meant to: ISO 8601, UTC. */
  at: string
  /** IANA name of the zone in which it was meant. */
  timeZone: string
  isForced: boolean
  /** Who scheduled it. */
  by: Person
  /** When it failed; null unless it did. */
  failedAt: string | null
  /** Why it failed; of what is coming, why it will: its time lies in a black-out. */
  refusals: RefusalView[]
}

type Found = {
  readonly document: string
  readonly state: DueState
  readonly plan: Omit<Failure, 'sequence' | 'failedAt'> & { readonly failedAt: string | null }
}

/** It was scheduled before the black-out was declared, and will fail unless somebody moves it. */
const blackedOut = (
  req: PayloadRequest,
  texts: readonly string[],
  at: string,
): readonly Refusal[] => {
  const { blackouts } = runtimeOf(req.payload).options
  const slugs = new Set(texts.map((text) => subjectOf(text).slug))
  return inBlackout([...new Set([...slugs].flatMap((slug) => blackoutsFor(blackouts, slug)))], at)
}

const foundIn = async (
  req: PayloadRequest,
  document: string,
  {
    schedule,
    texts,
    now,
  }: {
    readonly schedule: Pick<Schedule, 'at' | 'timeZone' | 'by' | 'forced'> | null
    /** What goes out. */
    readonly texts: readonly string[]
    readonly now: string
  },
): Promise<Found | null> => {
  if (schedule !== null) {
    const { at, timeZone, by, forced } = schedule
    const refusals = blackedOut(req, texts, at)
    const plan = { at, timeZone, by, isForced: forced !== null, failedAt: null, refusals }
    return { document, state: isLate(at, now) ? 'late' : 'coming', plan }
  }
  const failure = await failureOf(req, document)
  return failure === null ? null : { document, state: 'failed', plan: failure }
}

/**
 * Every planned publication that is still to come, is late or has failed, in the order of their
 * instants. What failed stays in the list until somebody published, scheduled or edited the text, or
 * gave the plan up.
 */
export const listDue = async (
  req: PayloadRequest,
  states: readonly DueState[] = dueStates,
): Promise<DueView[]> => {
  const now = runtimeOf(req.payload).now()
  const found: Found[] = []
  const hidden = await hiddenFrom(req)
  for (const one of await readStatesAt(req, ['scheduled', 'failed-to-publish'])) {
    if (rulesOf(req.payload, subjectOf(one.document)) === null || hidden.has(one.document)) continue
    const due = await foundIn(req, one.document, {
      schedule: one.state.schedule,
      texts: [one.document],
      now,
    })
    if (due !== null && states.includes(due.state)) found.push(due)
  }
  for (const { document, state } of await readReleasesAt(req, ['scheduled', 'failed-to-publish'])) {
    const due = await foundIn(req, document, {
      schedule: scheduleOf(state),
      texts: state.members.map((member) => member.document),
      now,
    })
    if (due !== null && states.includes(due.state)) found.push(due)
  }
  found.sort(
    (one, other) =>
      one.plan.at.localeCompare(other.plan.at) || one.document.localeCompare(other.document),
  )
  const nameOf = await namesOf(
    req,
    found.map(({ plan }) => plan.by),
  )
  const language = req.i18n?.language ?? 'en'
  const titles = await titlesOf(
    req,
    found.map(({ document }) => subjectOf(document)),
  )
  return found.map(({ document, state, plan }) => {
    const subject = subjectOf(document)
    return {
      state,
      collection: subject.slug,
      id: subject.kind === 'global' ? null : subject.id,
      title: titles.get(document) ?? null,
      at: plan.at,
      timeZone: plan.timeZone,
      isForced: plan.isForced,
      by: nameOf(plan.by),
      failedAt: plan.failedAt,
      refusals: plan.refusals.map((refusal) => refusalView(refusal, language)),
    }
  })
}
