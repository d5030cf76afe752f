import { dayIn } from './dayIn.js'

const minutes = 60_000

/**
 * The instant at which a calendar day begins in a time zone, as ISO text.
 *
 * @param day `YYYY-MM-DD`
 */
export const startOfDay = (day: string, timeZone: string): string => {
  const utcMidnight = Date.parse(`${day}T00:00:00.000Z`)
  // Zones lie between UTC+14 and UTC-12 and their offsets are whole quarters of an hour.
  for (let shift = -14 * 60; shift <= 12 * 60; shift += 15) {
    const instant = new Date(utcMidnight + shift * minutes)
    if (dayIn(instant, timeZone) === day) return instant.toISOString()
  }
  return new Date(utcMidnight).toISOString()
}
