import { en } from './en.js'
import type { Sentences } from './Sentences.js'
import { zh } from './zh.js'

/** What the plugin adds to `i18n.translations`, by the admin's language. */
export const translations: Readonly<Record<'en' | 'zh', { readonly communique: Sentences }>> = {
  en: { communique: en },
  zh: { communique: zh },
}
