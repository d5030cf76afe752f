import type { Config } from 'payload'
import { en } from './en.js'
import { translations, type Translations } from './translations.js'

type Tree = { readonly [key: string]: Tree | string }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const merge = (ours: Tree, theirs: Tree): Tree => ({
  ...ours,
  ...Object.fromEntries(
    Object.entries(theirs).map(([key, value]) => {
      const own = ours[key]
      return [key, isTree(own) && isTree(value) ? merge(own, value) : value]
    }),
  ),
})

/**
 * A project's `i18n` with the plugin's sentences added; where both have a key, the project's is
 * kept. A language of the admin that the plugin does not speak gets the English ones.
 * @param added what is added, by language
 */
export const mergeTranslations = (
  i18n: Config['i18n'] = {},
  added: Translations = translations,
): NonNullable<Config['i18n']> => {
  const ours: Readonly<Record<string, Tree>> = added
  const theirs: Readonly<Record<string, unknown>> = { ...i18n.translations }
  const languages = [ours, theirs, i18n.supportedLanguages ?? {}].flatMap(Object.keys)
  const merged = [...new Set(languages)].map((language) => {
    const own = theirs[language]
    return [language, merge(ours[language] ?? { communique: en }, isTree(own) ? own : {})]
  })
  return { ...i18n, translations: Object.fromEntries(merged) }
}
