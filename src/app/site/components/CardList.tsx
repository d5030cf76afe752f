import type { Language } from '../../../domain/languages/languages.js'
import { CardLink, type Linked } from './CardLink.js'

type CardListProps = {
  id: string
  heading: string
  cards: readonly Linked[]
  locale: Language
}

/** Other documents under a heading; nothing where there are none. */
export function CardList({ id, heading, cards, locale }: CardListProps) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="cards">
        {cards.map((card) => (
          <li key={card.id}>
            <CardLink card={card} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
