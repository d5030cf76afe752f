import { createLocalReq, type Payload } from 'payload'
import type { SchedulerLog } from './SchedulerLog.js'
import { runtimeOf } from '../runtime/runtime.js'
import { backoffMs } from './backoff.js'
import { millisecondsPast } from './lateness.js'
import { tellAssignment, untoldAssignments } from './tellAssignments.js'
import { sendsMail, tellFailure, untoldFailures } from './tellFailures.js'

/** Another node tells its own failures at once; so long is waited before theirs are told for it. */
const othersAfterMs = 60_000

const nameOf = (document: string, sequence: number): string => `${document} #${sequence}`

/** Something that people have to be told by mail. */
type Notice = {
  readonly document: string
  readonly sequence: number
  readonly at: string
  readonly what: string
  readonly tell: (told: Set<string>) => Promise<void>
}

type Attempt = { readonly told: Set<string>; failures: number; notBefore: number }

/**
 * Sends the mails about failed schedules and due assignments, each until it is out: at once what this process saw fail,
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

  const untold = async (): Promise<Notice[]> => {
    const req = await createLocalReq({}, payload)
    const isSettled = (document: string, sequence: number) =>
      settled.has(nameOf(document, sequence))
    const { publicUrl } = options
    return [
      ...(await untoldFailures(req, isSettled)).map((notice) => ({
        document: notice.document,
        sequence: notice.failure.sequence,
        at: notice.failure.failedAt,
        what: 'a text that was not published',
        tell: (told: Set<string>) => tellFailure(payload, notice, { publicUrl, told }),
      })),
      ...(await untoldAssignments(req, isSettled)).map((notice) => ({
        document: notice.document,
        sequence: notice.sequence,
        at: notice.at,
        what: 'an assignment that is due',
        tell: (told: Set<string>) => tellAssignment(payload, notice, { publicUrl, told }),
      })),
    ]
  }

  const tellAll = async (): Promise<void> => {
    for (const { at, document, sequence, tell, what } of await untold()) {
      const name = nameOf(document, sequence)
      const age = millisecondsPast(at, runtimeOf(payload).now())
      const isOurs = own.has(name) || age > othersAfterMs
      const attempt = attempts.get(name) ?? { told: new Set(), failures: 0, notBefore: 0 }
      if (!isOurs || attempt.notBefore > Date.now()) continue
      attempts.set(name, attempt)
      try {
        await tell(attempt.told)
        attempts.delete(name)
        own.delete(name)
        settled.add(name)
      } catch (error) {
        attempt.failures += 1
        attempt.notBefore = Date.now() + backoffMs(attempt.failures)
        options.log.error(
          { err: error, document, attempts: attempt.failures },
          `nobody could be told by mail of ${what}; it is tried again`,
        )
      }
    }
  }

  return {
    /** Remembers what this process put on record itself. */
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
