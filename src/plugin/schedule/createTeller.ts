import { createLocalReq, type Payload } from 'payload'
import type { SchedulerLog } from './createScheduler.js'
import { backoffMs } from './backoff.js'
import { sendsMail, tellFailure, untoldFailures } from './tellFailures.js'

/** Another node tells its own failures at once; so long is waited before theirs are told for it. */
const othersAfterMs = 60_000

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
  let underWay: Promise<void> | null = null

  const tellAll = async (): Promise<void> => {
    const req = await createLocalReq({}, payload)
    for (const notice of await untoldFailures(req)) {
      const name = `${notice.document} #${notice.sequence}`
      const attempt = attempts.get(name) ?? { told: new Set(), failures: 0, notBefore: 0 }
      attempts.set(name, attempt)
      const isOurs = own.has(name) || Date.now() - Date.parse(notice.at) > othersAfterMs
      if (!isOurs || attempt.notBefore > Date.now()) continue
      try {
        await tellFailure(payload, notice, { publicUrl: options.publicUrl, told: attempt.told })
        attempts.delete(name)
        own.delete(name)
      } catch (error) {
        attempt.failures += 1
        attempt.notBefore = Date.now() + backoffMs(attempt.failures)
        options.log.error(
          { err: error, document: notice.document, attempts: attempt.failures },
          'nobody could be told by mail of a text that was not published; it is tried again',
        )
      }
    }
  }

  return {
    /** Remembers a failure that this process saw itself. */
    note: (document: string, sequence: number): void => {
      own.add(`${document} #${sequence}`)
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
