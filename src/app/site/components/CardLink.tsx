import type { Language } from '../../../domain/languages/languages.js'
import { pagePath } from '../pagePath.js'

/** What can be linked: a card, or a whole document. */
export type Linked = {
  id: string
  type: string
  slug: string | null
  title: string | null
  gone?: true
}

/** A document's title, linked where the site has a page for it. */
export function CardLink({ card, locale }: { card: Linked; locale: Language }) {
  const path = card.gone ? null : pagePath(locale, card.type, card.slug)
  const title = card.title ?? card.slug ?? ''
  return path ? <a href={path}>{title}</a> : <>{title}</>
}
