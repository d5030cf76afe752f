import type { Language } from '../../../domain/languages/languages.js'
import { pagePath } from '../pagePath.js'
import type { Card } from '../publicDocument.js'

/** A card's title, linked where the site has a page for it. */
export function CardLink({ card, locale }: { card: Card; locale: Language }) {
  const path = card.gone ? null : pagePath(locale, card.type, card.slug)
  const title = card.title ?? card.slug ?? ''
  return path ? <a href={path}>{title}</a> : <>{title}</>
}
