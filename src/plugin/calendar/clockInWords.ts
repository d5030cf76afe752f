/**
 * What a clock shows, as people write it; empty for what is no time.
 * @param time `2026-11-27T09:00`
 */
export const clockInWords = (time: string, language: string): string => {
  const instant = new Date(`${time}Z`)
  if (Number.isNaN(instant.getTime())) return ''
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(instant)
}
