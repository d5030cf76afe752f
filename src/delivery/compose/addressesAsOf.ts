import type { Addresses } from './addresses.js'

/**
 * The addresses of answers about the past: whoever follows one stays at that instant. Pages of the
 * site show the present.
 * @param instant ISO 8601
 */
export const addressesAsOf = (addresses: Addresses, instant: string): Addresses => {
  const then = (address: string): string =>
    `${address}${address.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(instant)}`
  return {
    ...addresses,
    resource: (...of) => then(addresses.resource(...of)),
    list: (...of) => then(addresses.list(...of)),
    versions: (...of) => then(addresses.versions(...of)),
    version: (...of) => then(addresses.version(...of)),
    calendar: (...of) => then(addresses.calendar(...of)),
    calendarEvent: (...of) => then(addresses.calendarEvent(...of)),
    linkedData: (...of) => then(addresses.linkedData(...of)),
    media: (...of) => then(addresses.media(...of)),
    site: (...of) => then(addresses.site(...of)),
  }
}

/** The same address, at present. */
export const withoutAsOf = (address: string): string => {
  const url = new URL(address)
  url.searchParams.delete('asOf')
  return url.href
}
