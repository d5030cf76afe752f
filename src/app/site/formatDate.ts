import type { Language } from '../../domain/languages/languages.js'

const TAGS: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' }

/**
 * A day as people write it: "14 June 2017", "2017年6月14日".
 * @param value `YYYY-MM-DD`, or an ISO instant, which is read in `timeZone`
 */
export function formatDate(value: string, locale: Language, timeZone: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value)
  return new Intl.DateTimeFormat(TAGS[locale], {
    dateStyle: 'long',
    timeZone: isDay ? 'UTC' : timeZone,
  }).format(new Date(value))
}
