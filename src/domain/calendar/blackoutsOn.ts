import type { Blackout } from './blackout.js'
import { rangeOfDays } from './rangeOfDays.js'

/** The black-outs that hold for some time of a day on the clocks of a time zone. */
export const blackoutsOn = (
  all: readonly Blackout[],
  day: string,
  timeZone: string,
): readonly Blackout[] => {
  const { from, to } = rangeOfDays(day, day, timeZone)
  return all.filter(
    (blackout) =>
      Date.parse(blackout.from) < Date.parse(to) && Date.parse(from) < Date.parse(blackout.to),
  )
}
