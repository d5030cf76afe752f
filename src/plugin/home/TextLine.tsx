import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords, TitledText } from './deskWords.js'

/** A text by its title, its kind, and what is to be said of it. */
export const TextLine = ({
  badge,
  children,
  page,
  text,
  words,
}: {
  readonly badge?: ReactNode
  readonly children: ReactNode
  /** The page beside the form to which it leads. */
  readonly page?: '/review'
  readonly text: TitledText
  readonly words: DeskWords
}): ReactNode => (
  <li className="communique-home__line">
    <span className="communique-home__title">
      <Link href={words.addressOf(text, page)}>{words.titleOf(text)}</Link>
      {badge}
    </span>
    <span className="communique-home__about">
      {words.kindOf(text.collection)}
      {words.say('home:dot')}
      {children}
    </span>
  </li>
)
