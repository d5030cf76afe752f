import type { Facts } from '../facts/facts.js'

/** The note on a page says that it is a translation for reference; a page without it says nothing of the kind. */
export const translationOf = ({ page }: Facts) => ({
  status: page.disclaimer === null ? null : 'reference-translation',
  sourceLanguage: 'zh',
})
