import type { Config } from 'payload'
import { homeEn, homeZh } from '../translations/desk.js'
import { translations, type Translations } from '../translations/translations.js'

/**
 * The plugin's sentences, and the desk's name for what Payload calls the dashboard, in the tab and
 * in paths. A project that has its own first page keeps Payload's name for it.
 */
export const deskTranslations = (admin: Config['admin']): Translations => {
  if (admin?.components?.views?.dashboard !== undefined) return translations
  const { en, zh } = translations
  return {
    en: { ...en, general: { ...en.general, dashboard: homeEn.title } },
    zh: { ...zh, general: { ...zh.general, dashboard: homeZh.title } },
  }
}
