import { createLocalReq, type Payload } from 'payload'
import type { SchedulerLog } from './createScheduler.js'
import { runtimeOf } from '../runtime/runtime.js'
import { backoffMs } from './backoff.js'
import { millisecondsPast } from './lateness.js'
import { sendsMail, tellFailure, untoldFailures } from './tellFailures.js'

/** Another node tells its own failures at once; so long is waited before theirs are told for it. */
const othersAfterMs = 60_000

const nameOf = (document: string, sequence: number): string => `${document} #${sequence}`

type Attempt = { readonly told: Set<string>; failures: number; notBefore: number }

/**
 * Sends the mails about failed schedules, each until it is out: at once what this process saw fail,
 * what others left behind after a minute. A crash between a mail and its note sends it twice; none
 * is lost.
 */
export const createTeller = (
  payload: Payload,
  options: { readonly publicUrl: string; readonly log: SchedulerLog },
) => {
  const attempts = new Map<string, Attempt>()
  const own = new Set<string>()
  /** What this process has told, so that it is not asked about again as long as it lies there. */
  const settled = new Set<string>()
  let underWay: Promise<void> | null = null

  const tellAll = async (): Promise<void> => {
    const req = await createLocalReq({}, payload)
    for (const notice of await untoldFailures(req, (...text) => settled.has(nameOf(...text)))) {
      const { document, failure } = notice
      const name = nameOf(document, failure.sequence)
      const age = millisecondsPast(failure.failedAt, runtimeOf(payload).now())
      const isOurs = own.has(name) || age > othersAfterMs
      const attempt = attempts.get(name) ?? { told: new Set(), failures: 0, notBefore: 0 }
      if (!isOurs || attempt.notBefore > Date.now()) continue
      attempts.set(name, attempt)
      try {
        await tellFailure(payload, notice, { publicUrl: options.publicUrl, told: attempt.told })
        attempts.delete(name)
        own.delete(name)
        settled.add(name)
      } catch (error) {
        attempt.failures += 1
        attempt.notBefore = Date.now() + backoffMs(attempt.failures)
        options.log.error(
          { err: error, document, attempts: attempt.failures },
          'nobody could be told by mail of a text that was not published; it is tried again',
        )
      }
    }
  }

  return {
    /** Remembers a failure that this process saw itself. */
    note: (document: string, sequence: number): void => {
      own.add(nameOf(document, sequence))
    },
    /** The telling that is under way, if any. */
    atWork: (): Promise<void> => underWay ?? Promise.resolve(),
    /** Tells what there is to tell; calls at one time share one run. Never throws. */
    tell: (): Promise<void> => {
      if (!sendsMail(payload)) return Promise.resolve()
      underWay ??= tellAll()
        .catch((error: unknown) => {
          options.log.error({ err: error }, 'failures of schedules could not be read; tried again')
        })
        .finally(() => {
          underWay = null
        })
      return underWay
    },
  }
}
