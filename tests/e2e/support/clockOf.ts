/** An instant on the clock of a zone, as the browser's own field for times takes it. */
export const clockOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .replace(' ', 'T')

const minute = 60_000

/** The next full minute that leaves somebody time to fill in a form. */
export const nextMinute = (): Date =>
  new Date(Math.ceil((Date.now() + minute / 4) / minute) * minute)
