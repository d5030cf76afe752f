export { createScheduler } from './createScheduler.js'
export type {
  Scheduler,
  SchedulerLog,
  SchedulerOptions,
  SchedulerStatus,
} from './createScheduler.js'
export type { Round } from './createRound.js'
export { listDue, dueStates } from './listDue.js'
export type { DueState, DueView } from './listDue.js'
export { standsStill } from './standsStill.js'
