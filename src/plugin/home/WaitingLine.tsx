import { Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { pillStyleOf } from '../components/pillStyleOf.js'
import type { QueueItem } from '../queue/index.js'
import type { SentenceKey } from '../translations/Sentences.js'
import type { DeskWords } from './deskWords.js'
import { pageOf } from './pageOf.js'
import { TextLine } from './TextLine.js'

/** A text that waits: for what, since when, until when, and whether somebody else must do it. */
export const WaitingLine = ({
  item,
  words,
}: {
  readonly item: QueueItem
  readonly words: DeskWords
}): ReactNode => {
  const { instant, say } = words
  const isOwed = item.states.includes('review-owed')
  const sentences = [
    say('home:since', { time: instant(item.since) }),
    item.dueAt === null
      ? null
      : say(item.isOverdue ? 'home:wasDue' : 'home:due', { time: instant(item.dueAt) }),
    item.isOwn && item.states.includes('to-review') ? say('home:own') : null,
  ]
  return (
    <TextLine
      badge={
        <>
          <Pill pillStyle={pillStyleOf(item.working)} size="small">
            {say(`working:${item.working}` as SentenceKey)}
          </Pill>
          {isOwed ? (
            <Pill pillStyle="error" size="small">
              {say('queue:isOwed')}
            </Pill>
          ) : null}
          {item.isOverdue ? (
            <Pill pillStyle="error" size="small">
              {say('queue:isOverdue')}
            </Pill>
          ) : null}
        </>
      }
      page={pageOf(item)}
      text={item}
      words={words}
    >
      {words.paragraph(sentences)}
    </TextLine>
  )
}
