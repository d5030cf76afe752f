import type { ReactNode } from 'react'
import type { Blackout } from '../../domain/calendar/blackout.js'
import type { DeskWords } from '../home/deskWords.js'

/** Why nothing goes out by itself on a day, or for some time of it. */
export const DayBlackouts = ({
  blackouts,
  words: { language, say },
}: {
  readonly blackouts: readonly Blackout[]
  readonly words: DeskWords
}): ReactNode =>
  blackouts.map(({ from, sentence }) => (
    <p className="communique-calendar__blackout" key={`${from} ${sentence.en}`}>
      {say('calendar:blackout', { sentence: sentence[language.startsWith('zh') ? 'zh' : 'en'] })}
    </p>
  ))
