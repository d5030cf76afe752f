/** IANA name of the zone on whose clock the reader lives. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Every zone the browser knows, the reader's own and UTC among them. */
export const timeZones = (): string[] =>
  [...new Set([ownTimeZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort()
