import { translations } from './translations.js'
import { en } from './en.js'

type Tree = { readonly [key: string]: Tree | string }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const merge = (ours: Tree, theirs: unknown): Tree =>
  isTree(theirs)
    ? {
        ...ours,
        ...Object.fromEntries(
          Object.entries(theirs).map(([key, value]) => {
            const own = ours[key]
            return [key, isTree(own) && isTree(value) ? merge(own, value) : value]
          }),
        ),
      }
    : ours

/**
 * The project's translations with the plugin's sentences added; where both have a key, the
 * project's is kept. A language of the admin that the plugin does not speak gets the English ones.
 * @param theirs the project's `i18n.translations`
 * @param languages the admin's languages (keys of `i18n.supportedLanguages`)
 */
export const mergeTranslations = (
  theirs: Readonly<Record<string, unknown>> = {},
  languages: readonly string[] = [],
): Record<string, Tree> => {
  const ours: Readonly<Record<string, Tree>> = translations
  const all = new Set([...Object.keys(ours), ...Object.keys(theirs), ...languages])
  return Object.fromEntries(
    [...all].map((language) => [
      language,
      merge(ours[language] ?? { communique: en }, theirs[language]),
    ]),
  )
}
