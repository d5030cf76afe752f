import { median } from './median.js'

/** Times of several things, in milliseconds. */
export const createTimes = () => {
  const times = new Map<string, number[]>()
  return {
    add: (name: string, time: number): void => {
      const known = times.get(name)
      if (known === undefined) times.set(name, [time])
      else known.push(time)
    },
    /** NaN where there is none. */
    medianOf: (name: string): number => median(times.get(name) ?? []),
  }
}
