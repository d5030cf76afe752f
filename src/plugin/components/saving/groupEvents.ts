import type { LaterEventView } from '../../runtime/staleOf.js'

/** What one person did once or several times in a row. */
export type EventGroup = {
  /** Of the last of them. */
  readonly sequence: number
  readonly type: LaterEventView['type']
  readonly by: LaterEventView['by']
  readonly count: number
  /** When it was done last. */
  readonly at: string
}

/** Events as people tell them: who saved five times in a row saved, the last time at ten. */
export const groupEvents = (events: readonly LaterEventView[]): EventGroup[] =>
  events.reduce<EventGroup[]>((groups, { at, by, sequence, type }) => {
    const last = groups.at(-1)
    const isMore = last?.type === type && last.by.id === by.id && last.by.name === by.name
    const group = { sequence, type, by, at, count: isMore ? last.count + 1 : 1 }
    return isMore ? [...groups.slice(0, -1), group] : [...groups, group]
  }, [])
