import { Temporal } from 'temporal-polyfill'
import type { Refusal } from '../refusals/Refusal.js'

/** An instant somebody planned: in UTC with milliseconds, and the zone in which it was meant. */
export type PlannedTime = { readonly instant: string; readonly timeZone: string }

export type ReadTime =
  | { readonly time: PlannedTime; readonly refusal: null }
  | { readonly time: null; readonly refusal: Refusal }

/** ISO 8601 as a form or a program writes it: seconds may be missing, and so may the offset. */
const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?$/

const refused = (refusal: Refusal): ReadTime => ({ time: null, refusal })

const planned = (instant: Temporal.Instant, timeZone: string): ReadTime => ({
  time: { instant: instant.toString({ smallestUnit: 'millisecond' }), timeZone },
  refusal: null,
})

/** As people write it: `2027-03-28 02:30`, with seconds only where there are some. */
const written = (local: Temporal.PlainDateTime): string =>
  local.toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' }).replace('T', ' ')

const withOffset = (time: Temporal.ZonedDateTime): string =>
  `${written(time.toPlainDateTime())} ${time.offset}`

/** An instant on the clock of a zone, with the offset it has there: `2027-03-28 09:00 +02:00`. */
export const plannedTimeInWords = (instant: string, timeZone: string): string =>
  withOffset(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone))

/** The zone under its known name; null where there is none. A bare offset is no zone: it knows no summer. */
const zoneOf = (name: string): string | null => {
  if (!/^[A-Za-z]/.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
}

const parsed = (
  at: string,
): { local: Temporal.PlainDateTime; offset: string | undefined } | null => {
  const [, local, offset] = shape.exec(at) ?? []
  if (local === undefined) return null
  try {
    return { local: Temporal.PlainDateTime.from(local, { overflow: 'reject' }), offset }
  } catch {
    return null
  }
}

/** An instant as the record keeps them; it needs no reading, and most are of this kind. */
const isKept = (at: string): boolean => {
  const milliseconds = Date.parse(at)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === at
}

/** A local time that the clock of its zone jumps over, with the jump. */
const skipped = (
  local: Temporal.PlainDateTime,
  earlier: Temporal.ZonedDateTime,
  timeZone: string,
): Refusal => {
  const jump = earlier.getTimeZoneTransition('next') ?? earlier
  const before = jump.toInstant().toZonedDateTimeISO(earlier.offset).toPlainDateTime()
  return {
    code: 'time-skipped',
    field: 'at',
    params: {
      local: written(local),
      timeZone,
      before: written(before),
      after: written(jump.toPlainDateTime()),
    },
  }
}

/**
 * Reads when something shall happen: an instant with its offset (`2027-03-28T09:00:00+02:00`), or a
 * local time with the IANA name of its zone. A local time that the zone's clock skips is no time at
 * all; one that it shows twice has to be made explicit by an offset. Where both are given they must
 * agree; `Z` names the instant whatever the zone.
 */
export const plannedTime = (at: string, timeZone?: string): ReadTime => {
  if (timeZone === undefined && isKept(at))
    return { time: { instant: at, timeZone: 'UTC' }, refusal: null }
  const found = parsed(at)
  if (found === null) return refused({ code: 'time-unreadable', field: 'at' })
  const { local, offset } = found
  if (timeZone === undefined)
    return offset === undefined
      ? refused({ code: 'time-zone-missing', field: 'timeZone' })
      : planned(Temporal.Instant.from(at), 'UTC')
  const zone = zoneOf(timeZone)
  if (zone === null) return refused({ code: 'time-zone-unknown', field: 'timeZone' })
  if (offset === 'Z') return planned(Temporal.Instant.from(at), zone)

  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (!earlier.toPlainDateTime().equals(local)) return refused(skipped(local, earlier, zone))
  const isTwice = !earlier.equals(later)
  if (offset === undefined)
    return isTwice
      ? refused({
          code: 'time-doubled',
          field: 'at',
          params: {
            local: written(local),
            timeZone: zone,
            first: withOffset(earlier),
            second: withOffset(later),
          },
        })
      : planned(earlier.toInstant(), zone)
  const meant = [earlier, later].find((time) => time.offset === offset)
  if (meant !== undefined) return planned(meant.toInstant(), zone)
  const known = isTwice ? [earlier.offset, later.offset] : [earlier.offset]
  return refused({
    code: 'time-offset-wrong',
    field: 'at',
    params: { local: written(local), timeZone: zone, offset, known: known.join(' / ') },
  })
}

/** A time that the conditions of a verb have let through, as an event keeps it. */
export const scheduledFor = (
  at: string | undefined,
  timeZone: string | undefined,
): { at: string; timeZone: string } => {
  const { time, refusal } = plannedTime(at ?? '', timeZone)
  if (time === null) throw new Error(`A time nobody can plan for was let through: ${refusal.code}.`)
  return { at: time.instant, timeZone: time.timeZone }
}
