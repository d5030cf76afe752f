import { AsyncLocalStorage } from 'node:async_hooks'

const flow = new AsyncLocalStorage<number>()

/** The instant (milliseconds) until which work may wait: the one it was given, if that is sooner. */
export function deadlineIn(waitMs: number): number {
  return Math.min(Date.now() + waitMs, flow.getStore() ?? Infinity)
}

/** Runs work whose waits, however deep, all end by one instant. */
export function untilDeadline<T>(deadline: number, work: () => Promise<T>): Promise<T> {
  return flow.run(deadline, work)
}
