/** So many milliseconds after its instant a text that has not gone out counts as late. */
export const graceMs = 10_000

/** Milliseconds by which an instant has passed; negative while it lies ahead. */
export const millisecondsPast = (at: string, now: string): number =>
  Date.parse(now) - Date.parse(at)

/** Whether whatever was meant for an instant is late now. */
export const isLate = (at: string, now: string): boolean => millisecondsPast(at, now) > graceMs
