const day = 86_400_000

/**
 * A time on a clock, as many days later or earlier as lie between two dates, at the same time of day.
 * Both dates may be those of another time zone than the clock's.
 * @param time `2026-11-27T09:00`
 */
export const onOtherDay = (time: string, from: string, to: string): string => {
  const [date = '', clock = ''] = time.split('T')
  const moved = Date.parse(date) + Date.parse(to) - Date.parse(from)
  return `${new Date(Math.round(moved / day) * day).toISOString().slice(0, 10)}T${clock}`
}
