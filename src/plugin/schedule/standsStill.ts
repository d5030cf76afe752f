import type { Scheduler } from './createScheduler.js'

/** So many milliseconds without a sign of life, and nobody can rely on schedules any more. */
const longestQuietMs = 60_000

/** What is wrong with a scheduler, as a sentence for the operator; null: it does its work. */
export const standsStill = (scheduler: Pick<Scheduler, 'status'>): string | null => {
  const { quietMs, trouble } = scheduler.status()
  if (quietMs <= longestQuietMs) return null
  const seconds = Math.round(quietMs / 1_000)
  return `The scheduler has done nothing for ${seconds} s, so texts do not go out on time${trouble === null ? '' : ` (${trouble})`}.`
}
