import type { Chance } from './chance.js'

/** The same things in an order of chance. */
export const shuffled = <T>(all: readonly T[], chance: Chance): T[] => {
  const result = [...all]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const place = chance.under(last + 1)
    ;[result[last], result[place]] = [result[place] as T, result[last] as T]
  }
  return result
}
