import { createLocalReq, type Payload } from 'payload'
import { Busy, DatabaseTrouble } from '../../database/errors.js'
import { blackoutAt, blackoutsFor } from '../../domain/calendar/blackout.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readReleasesAt, readStatesAt } from '../store/heads.js'
import { backoffMs } from './backoff.js'
import type { SchedulerLog } from './SchedulerLog.js'
import { isLate, millisecondsPast } from './lateness.js'
import type { DueOutcome } from './dueOutcome.js'
import { runDue } from './runDue.js'

/** What came of one look: how many texts went out, failed, or could not be seen to. */
export type Round = {
  readonly published: number
  readonly failed: number
  readonly postponed: number
}

type Planned = {
  readonly document: string
  readonly at: string
  /** What goes public with it: itself, or the texts of a release. */
  readonly texts: readonly string[]
}
type Kind = DueOutcome['kind'] | 'postponed'

const planned = async (payload: Payload): Promise<Planned[]> => {
  const req = await createLocalReq({}, payload)
  const states = await readStatesAt(req, ['scheduled'])
  const releases = await readReleasesAt(req, ['scheduled'])
  return [
    ...states.flatMap(({ document, state }) =>
      state.schedule === null || rulesOf(payload, subjectOf(document)) === null
        ? []
        : [{ document, at: state.schedule.at, texts: [document] }],
    ),
    ...releases.flatMap(({ document, state }) =>
      state.schedule === null
        ? []
        : [
            {
              document,
              at: state.schedule.at,
              texts: state.members.map((member) => member.document),
            },
          ],
    ),
  ].sort(
    (one, other) => one.at.localeCompare(other.at) || one.document.localeCompare(other.document),
  )
}

type RoundOptions = {
  readonly payload: Payload
  readonly log: SchedulerLog
  /** True once the scheduler was told to stop; the round then ends after the text at hand. */
  readonly isStopping: () => boolean
  /** Told of each text that was seen to. */
  readonly onOutcome: (document: string, outcome: DueOutcome) => void
}

/** A function that looks once at everything that is scheduled; it remembers what to try again when. */
export const createRound = ({ payload, log, isStopping, onOutcome }: RoundOptions) => {
  const warned = new Set<string>()
  const tries = new Map<string, { failures: number; notBefore: number }>()

  /** A black-out declared after a text was scheduled for it is told as soon as it is known. */
  const warn = ({ document, at }: Planned): void => {
    const { options } = runtimeOf(payload)
    const own = blackoutsFor(options.blackouts, subjectOf(document).slug)
    const found = blackoutAt(own, at)
    const name = `${document} ${at}`
    if (found === null || warned.has(name)) return
    warned.add(name)
    log.warn(
      { document, meantFor: at, from: found.from, to: found.to, why: found.sentence.en },
      'a scheduled text will not go out: its time lies in a black-out',
    )
  }

  const say = ({ document, at }: Planned, outcome: DueOutcome): void => {
    if (outcome.kind !== 'published' && outcome.kind !== 'failed') return
    const lateBySeconds = Math.round(millisecondsPast(at, outcome.event.at) / 1_000)
    const details = { document, meantFor: at, lateBySeconds }
    if (outcome.kind === 'failed') {
      const codes = (outcome.event.details.failures ?? []).map(({ code }) => code)
      log.error({ ...details, codes }, 'a scheduled text was not published')
    } else if (isLate(at, outcome.event.at)) log.warn(details, 'a scheduled text went out late')
    else log.info(details, 'a scheduled text went out')
  }

  /** One text. What the database or a fault kept from it is tried again, and holds up no other. */
  const seeTo = async (one: Planned, isComing: (document: string) => boolean): Promise<Kind> => {
    const { document, at } = one
    try {
      const outcome = await runDue(payload, subjectOf(document), isComing)
      say(one, outcome)
      tries.delete(document)
      onOutcome(document, outcome)
      return outcome.kind
    } catch (error) {
      if (error instanceof DatabaseTrouble) throw error
      const failures = (tries.get(document)?.failures ?? 0) + 1
      const isBusy = error instanceof Busy
      tries.set(document, { failures, notBefore: Date.now() + (isBusy ? 0 : backoffMs(failures)) })
      log[isBusy ? 'warn' : 'error'](
        { err: error, document, meantFor: at, attempts: failures },
        'a due text could not be published; it is tried again',
      )
      return 'postponed'
    }
  }

  /** Texts that are due together may show each other: those that do wait for those that are shown. */
  const seeToAll = async (due: readonly Planned[]): Promise<Round> => {
    const counts = { published: 0, failed: 0, postponed: 0 }
    let left = due
    let mayWait = true
    while (left.length > 0 && !isStopping()) {
      const waiting: Planned[] = []
      const coming = new Set(left.flatMap(({ texts }) => texts))
      for (const one of left) {
        if (isStopping()) break
        const kind = await seeTo(one, (document) => mayWait && coming.has(document))
        if (kind === 'waits') waiting.push(one)
        else for (const document of one.texts) coming.delete(document)
        if (kind === 'published' || kind === 'failed' || kind === 'postponed') counts[kind] += 1
      }
      mayWait = waiting.length < left.length
      left = waiting
    }
    return counts
  }

  return async (): Promise<{ round: Round; nextAt: string | null }> => {
    const all = await planned(payload)
    all.forEach(warn)
    const now = runtimeOf(payload).now()
    const nextAt = all.find(({ at }) => at > now)?.at ?? null
    const due = all.filter(
      ({ document, at }) => at <= now && (tries.get(document)?.notBefore ?? 0) <= Date.now(),
    )
    return { round: await seeToAll(due), nextAt }
  }
}
