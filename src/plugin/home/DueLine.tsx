import { Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DueView } from '../schedule/listDue.js'
import type { DeskWords } from './deskWords.js'
import { TextLine } from './TextLine.js'

/** A text that goes out by itself: when, and what will stand in its way. */
export const DueLine = ({
  due,
  isToday = false,
  words,
}: {
  readonly due: DueView
  /** Only its time is told; of what is late, the day too. */
  readonly isToday?: boolean
  readonly words: DeskWords
}): ReactNode => {
  const isLate = due.state === 'late'
  const time = isToday && !isLate ? words.time(due.at) : words.instant(due.at)
  const sentences = [
    words.say(due.isForced ? 'home:goesOutForced' : 'home:goesOut', { time }),
    ...due.refusals.map(({ message }) => message),
  ]
  return (
    <TextLine
      badge={
        isLate ? (
          <Pill pillStyle="error" size="small">
            {words.say('home:late')}
          </Pill>
        ) : null
      }
      text={due}
      words={words}
    >
      {words.paragraph(sentences)}
    </TextLine>
  )
}
