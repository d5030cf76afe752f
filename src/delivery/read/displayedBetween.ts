import type { PublicationRow } from '../store/PublicationRow.js'
import { timeZoneOf } from '../compose/settingsOf.js'
import { startOfDay } from './startOfDay.js'

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)

/**
 * The instants between which a text is displayed that belongs to some days.
 * @param days first and last, `YYYY-MM-DD` in the site's time zone
 * @param settings the site's, which say its time zone
 */
export const displayedBetween = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  settings: PublicationRow | undefined,
): { readonly from?: string; readonly before?: string } => ({
  ...(from && { from: startOfDay(from, timeZoneOf(settings)) }),
  ...(to && { before: startOfDay(dayAfter(to), timeZoneOf(settings)) }),
})
