/** What the scheduler writes to its log; Payload's logger and pino's are of this shape. */
export type SchedulerLog = Record<
  'info' | 'warn' | 'error',
  (details: Record<string, unknown>, message: string) => void
>
