import type { Payload } from 'payload'
import { runtimeOf } from '../runtime/runtime.js'
import { createRound, type Round } from './createRound.js'
import { createTeller } from './createTeller.js'
import { millisecondsPast } from './lateness.js'
import type { SchedulerLog } from './SchedulerLog.js'
import { runTellings } from './runTellings.js'
import { createNap } from './nap.js'

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
  /**
   * One look now, for whoever has a clock of their own, with the mails about what failed; joins a
   * look that is under way.
   */
  readonly runNow: () => Promise<Round>
  readonly status: () => SchedulerStatus
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms).unref())

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
  let isRunning = false
  let isStopping = false
  let lastSignOfLife = performance.now()
  let nextAt: string | null = null
  let trouble: string | null = null
  let look: Promise<Round> | null = null
  let loop: Promise<void> | null = null

  const lookAtAll = createRound({
    payload,
    log,
    isStopping: () => isStopping,
    onOutcome: (document, outcome) => {
      lastSignOfLife = performance.now()
      if (outcome.kind === 'failed') teller.note(document, outcome.event.sequence)
    },
  })

  const lookNow = (): Promise<Round> => {
    look ??= lookAtAll()
      .then(async (found) => {
        await runTellings(payload, teller.note)
        return found
      })
      .then((found) => {
        if (trouble !== null) log.info({}, 'what is due can be looked at again')
        trouble = null
        nextAt = found.nextAt
        lastSignOfLife = performance.now()
        return found.round
      })
      .catch((error: unknown) => {
        const sentence = sentenceOf(error)
        // Said once, not every other second for as long as it lasts.
        if (trouble !== sentence)
          log.error({ err: error }, 'what is due could not be looked at; it is tried again')
        trouble = sentence
        return { published: 0, failed: 0, postponed: 0 }
      })
      .finally(() => {
        look = null
      })
    return look
  }

  const untilNext = (): number => {
    if (trouble !== null) return everyMs
    const ahead = nextAt === null ? everyMs : -millisecondsPast(nextAt, runtimeOf(payload).now())
    return Math.max(1, Math.min(everyMs, ahead))
  }

  const run = async (): Promise<void> => {
    while (!isStopping) {
      await lookNow()
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
    runNow: async () => {
      const round = await lookNow()
      await teller.tell()
      return round
    },
    status: () => ({
      isRunning,
      quietMs: Math.round(performance.now() - lastSignOfLife),
      nextAt,
      trouble,
    }),
  }
}
