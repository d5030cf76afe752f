import type { Language } from '../../domain/languages/languages.js'

/** Types that have a page of their own. */
export const typesWithPages = ['leader-activities', 'dialogues'] as const

/** The path of a document's page, or null where the site has none for its type or no slug. */
export function pagePath(locale: Language, type: string, slug: string | null): string | null {
  const hasPage = typesWithPages.some((name) => name === type)
  return hasPage && slug ? `/${locale}/${type}/${encodeURIComponent(slug)}` : null
}
