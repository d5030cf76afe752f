import { createLocalReq, type Payload } from 'payload'
import { Busy, DatabaseTrouble } from '../../database/errors.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readStatesAt } from '../store/heads.js'
import { backoffMs } from './backoff.js'
import { createTeller } from './createTeller.js'
import { isLate, millisecondsPast } from './lateness.js'
import { createNap } from './nap.js'
import { runDue, type DueOutcome } from './runDue.js'

/** What the scheduler writes to its log; Payload's logger and pino's are of this shape. */
export type SchedulerLog = Record<
  'info' | 'warn' | 'error',
  (details: Record<string, unknown>, message: string) => void
>

export type SchedulerOptions = {
  readonly payload: Payload
  /**
   * The longest time between two looks at what is due, in milliseconds. What this process knows of
   * goes out at its instant; what another node schedules for sooner than that is up to so much late.
   * @default 2000
   */
  readonly everyMs?: number
  /**
   * Where the admin is reached, without a slash at the end; mails about failures link to it.
   * @default Payload's `serverURL`
   */
  readonly publicUrl?: string
  /** @default Payload's own logger */
  readonly log?: SchedulerLog
}

/** What came of one look: how many texts went out, failed, or could not be seen to. */
export type Round = {
  readonly published: number
  readonly failed: number
  readonly postponed: number
}

export type SchedulerStatus = {
  readonly isRunning: boolean
  /** Milliseconds since a round came to its end, or since a text in one was seen to. */
  readonly quietMs: number
  /** The next instant for which something is scheduled, as far as this process knows. */
  readonly nextAt: string | null
  /** What the last round ended with, if not well. */
  readonly trouble: string | null
}

/** Publishes what is due, when it is due. */
export type Scheduler = {
  /** Looks at once, so that what was missed meanwhile goes out, and then again and again. */
  readonly start: () => void
  /** Ends after the text at hand; the database is no longer used when it resolves. */
  readonly stop: () => Promise<void>
  /** One look now, for whoever has a clock of their own; waits for one that is under way. */
  readonly runNow: () => Promise<Round>
  readonly status: () => SchedulerStatus
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms).unref())

type Planned = { readonly document: string; readonly at: string }
type Postponed = { failures: number; notBefore: number }

const planned = async (payload: Payload): Promise<Planned[]> => {
  const req = await createLocalReq({}, payload)
  const states = await readStatesAt(req, ['scheduled'])
  return states
    .flatMap(({ document, state }) =>
      state.schedule === null || rulesOf(payload, subjectOf(document)) === null
        ? []
        : [{ document, at: state.schedule.at }],
    )
    .sort(
      (one, other) => one.at.localeCompare(other.at) || one.document.localeCompare(other.document),
    )
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/**
 * Makes a scheduler for a Payload instance with the plugin. Our server starts one; a project with
 * another server starts one in each process that may publish: several on one database are fine,
 * each text goes out once. Texts are published late rather than never, and the log and the record
 * say so. Trouble of the database ends a look, not the scheduler.
 */
export const createScheduler = (options: SchedulerOptions): Scheduler => {
  const { payload, everyMs = 2_000 } = options
  const log: SchedulerLog = options.log ?? payload.logger
  const publicUrl = options.publicUrl ?? payload.config.serverURL ?? ''
  const teller = createTeller(payload, { publicUrl, log })
  const nap = createNap()
  const postponed = new Map<string, Postponed>()
  let isRunning = false
  let isStopping = false
  let lastSignOfLife = performance.now()
  let nextAt: string | null = null
  let trouble: string | null = null
  let look: Promise<Round> | null = null
  let loop: Promise<void> | null = null

  const now = (): string => runtimeOf(payload).now()

  const say = ({ document, at }: Planned, outcome: DueOutcome): void => {
    if (outcome.kind !== 'published' && outcome.kind !== 'failed') return
    const lateBySeconds = Math.round(millisecondsPast(at, outcome.event.at) / 1_000)
    const details = { document, meantFor: at, lateBySeconds }
    if (outcome.kind === 'failed') {
      teller.note(document, outcome.event.sequence)
      const codes = (outcome.event.details.failures ?? []).map(({ code }) => code)
      log.error({ ...details, codes }, 'a scheduled text was not published')
    } else if (isLate(at, outcome.event.at)) log.warn(details, 'a scheduled text went out late')
    else log.info(details, 'a scheduled text went out')
  }

  /** One text; what the database or a fault kept from it is tried again later. */
  const seeTo = async (
    one: Planned,
    isComing: (document: string) => boolean,
  ): Promise<DueOutcome['kind'] | 'postponed'> => {
    const { document } = one
    try {
      const outcome = await runDue(payload, subjectOf(document), isComing)
      say(one, outcome)
      postponed.delete(document)
      lastSignOfLife = performance.now()
      return outcome.kind
    } catch (error) {
      if (error instanceof DatabaseTrouble) throw error
      const failures = (postponed.get(document)?.failures ?? 0) + 1
      const isBusy = error instanceof Busy
      const wait = isBusy ? 0 : backoffMs(failures)
      postponed.set(document, { failures, notBefore: Date.now() + wait })
      const details = { err: error, document, meantFor: one.at, attempts: failures }
      log[isBusy ? 'warn' : 'error'](
        details,
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
    while (left.length > 0 && !isStopping) {
      const waiting: Planned[] = []
      const coming = new Set(left.map(({ document }) => document))
      for (const one of left) {
        if (isStopping) break
        const kind = await seeTo(one, (document) => mayWait && coming.has(document))
        if (kind === 'waits') waiting.push(one)
        else coming.delete(one.document)
        if (kind === 'published' || kind === 'failed' || kind === 'postponed') counts[kind] += 1
      }
      mayWait = waiting.length < left.length
      left = waiting
    }
    return counts
  }

  const lookOnce = async (): Promise<Round> => {
    const all = await planned(payload)
    const moment = now()
    const isReady = ({ document, at }: Planned): boolean =>
      at <= moment && (postponed.get(document)?.notBefore ?? 0) <= Date.now()
    nextAt = all.find(({ at }) => at > moment)?.at ?? null
    return seeToAll(all.filter(isReady))
  }

  const runNow = (): Promise<Round> => {
    look ??= lookOnce()
      .then((round) => {
        trouble = null
        lastSignOfLife = performance.now()
        return round
      })
      .catch((error: unknown) => {
        trouble = sentenceOf(error)
        log.error({ err: error }, 'what is due could not be looked at; it is tried again')
        return { published: 0, failed: 0, postponed: 0 }
      })
      .finally(() => {
        look = null
      })
    return look
  }

  const untilNext = (): number => {
    const ahead = nextAt === null ? everyMs : -millisecondsPast(nextAt, now())
    return Math.max(1, Math.min(everyMs, ahead))
  }

  const run = async (): Promise<void> => {
    while (!isStopping) {
      await runNow()
      // Not waited for: a slow mail server must not hold up what is due next.
      void teller.tell()
      await nap.sleep(untilNext())
    }
  }

  const onCommitted = ({ type }: { type: string }): void => {
    if (type === 'scheduled') nap.wake()
  }

  return {
    start: () => {
      if (isRunning) return
      isRunning = true
      lastSignOfLife = performance.now()
      runtimeOf(payload).listeners.add(onCommitted)
      loop = run()
    },
    stop: async () => {
      isStopping = true
      runtimeOf(payload).listeners.delete(onCommitted)
      nap.wake()
      await loop
      await look
      // A mail server that does not answer must not keep the process.
      await Promise.race([teller.atWork(), pause(5_000)])
      isRunning = false
      isStopping = false
    },
    runNow,
    status: () => ({
      isRunning,
      quietMs: Math.round(performance.now() - lastSignOfLife),
      nextAt,
      trouble,
    }),
  }
}
