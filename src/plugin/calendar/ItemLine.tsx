import { Link, Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords } from '../home/deskWords.js'
import type { SentenceKey } from '../translations/Sentences.js'
import type { CalendarItem } from './CalendarItem.js'
import { kindStyle } from './kindStyle.js'
import { MovableItem } from './MovableItem.js'

/** What happens, in words: what was forced, what failed and what is overdue among them. */
const wordsOf = ({ isBlackedOut, isForced, isUrgent, kind }: CalendarItem): SentenceKey[] => [
  kind === 'failed' && !isUrgent ? 'calendar:failedBefore' : `calendar:${kind}`,
  ...(isUrgent && kind.endsWith('-due') ? (['calendar:overdue'] as const) : []),
  ...(isForced ? (['calendar:forced'] as const) : []),
  ...(isBlackedOut ? (['calendar:blackedOut'] as const) : []),
]

/** Something on a day: when, what kind of text, which, and what happens to it. */
export const ItemLine = ({
  canMove,
  item,
  words,
}: {
  readonly canMove: boolean
  readonly item: CalendarItem
  readonly words: DeskWords
}): ReactNode => {
  const { say } = words
  const [first, ...rest] = wordsOf(item)
  const title = words.titleOf(item)
  const line = (
    <>
      <span className="communique-home__about">
        <time dateTime={item.at}>{words.time(item.at)}</time>
        {say('home:dot')}
        {words.kindOf(item.collection)}
      </span>
      <Link
        className="communique-calendar__title"
        draggable={false}
        href={words.addressOf(item)}
        prefetch={false}
      >
        {title}
      </Link>
      <span className="communique-home__title">
        {first === undefined ? null : (
          <Pill pillStyle={kindStyle(item)} size="small">
            {say(first)}
          </Pill>
        )}
        {rest.map((key) => (
          <Pill key={key} pillStyle="error" size="small">
            {say(key)}
          </Pill>
        ))}
        {item.texts === null ? null : (
          <span className="communique-home__about">
            {say('calendar:texts', { count: String(item.texts) })}
          </span>
        )}
      </span>
    </>
  )
  return (
    <li className="communique-calendar__item">
      {canMove && item.plan !== null ? (
        <MovableItem
          movable={{
            address: words.addressOf(item),
            document: item.document,
            plan: item.plan,
            title,
          }}
        >
          {line}
        </MovableItem>
      ) : (
        line
      )}
    </li>
  )
}
