'use client'

import { Button, Drawer, Link, useModal, useTranslation } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { AnswerMessages } from '../components/AnswerMessages.js'
import { titleIn } from '../components/memberNames.js'
import { QuestionField } from '../components/QuestionField.js'
import type { Answer } from '../components/readAnswer.js'
import { useSentences } from '../components/useSentences.js'
import { wordsToSend } from '../components/wordsToSend.js'
import type { SentenceKey } from '../translations/Sentences.js'
import { clockInWords } from './clockInWords.js'
import { forcedWords } from './forcedWords.js'
import type { Movable } from './Movable.js'
import { useMove } from './useMove.js'

/** The one drawer of the calendar. */
export const moveSlug = 'communique-move'

type Props = {
  readonly movable: Movable
  /** The time that is asked about first, on the clock of the plan's zone. */
  readonly time: string
  /** Told what came of it, in a sentence, whenever something was changed. */
  readonly onChange: (sentence: string) => void
}

type Answers = { readonly at: string; readonly offset?: unknown; readonly reason?: unknown }

/** The drawer asks for one time: that a refusal is about its field says nothing more. */
const plainly = (answer: Answer): Answer =>
  answer.kind === 'done'
    ? answer
    : {
        ...answer,
        messages: answer.messages.map(({ field, ...message }) =>
          field === undefined || field === 'at' ? message : { ...message, field },
        ),
      }

/**
 * Asks whether something shall go out at another time, and moves it on a word of confirmation.
 * Whatever is refused leaves the text where the drawer says that it stands.
 */
export const MoveDrawer = ({ movable, onChange, time }: Props): ReactNode => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const { closeModal } = useModal()
  const { plan, title } = movable
  const { forced, timeZone } = plan
  const [answers, setAnswers] = useState<Answers>({
    at: time,
    ...(forced === null ? {} : { reason: titleIn(forced.reason, '') }),
  })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { isBusy, leftAs, move } = useMove(movable)
  const verb = forced === null ? 'schedule' : 'force-schedule'
  const inWords = (clock: string): string => clockInWords(clock, i18n.language)
  const stateIn = (state: string): string => say(`working:${state}` as SentenceKey)
  const isSame = plan.isScheduled && leftAs === null && answers.at === plan.time
  const isTwice =
    answers.offset !== undefined ||
    (answer?.kind === 'refused' && answer.messages.some(({ code }) => code === 'time-doubled'))
  const confirm = async () => {
    const given = await move({
      ...wordsToSend({ ...answers, timeZone }, timeZone),
      ...forcedWords(forced, answers.at),
    })
    setAnswer(plainly(given.answer))
    if (given.answer.kind === 'done') {
      closeModal(moveSlug)
      onChange(say('calendar:moved', { title, time: inWords(answers.at), timeZone }))
    } else if (given.leftAs !== leftAs && given.leftAs !== null)
      onChange(say('calendar:leftOpen', { title, state: stateIn(given.leftAs) }))
  }
  const ask = (question: 'at' | 'offset' | 'reason') => (
    <QuestionField
      isLive={false}
      notes={[]}
      onChange={(value) => setAnswers((before) => ({ ...before, [question]: value }))}
      places={[]}
      question={question}
      value={answers[question]}
      verb={verb}
    />
  )
  const now = say(plan.isScheduled ? 'calendar:goesOutAt' : 'calendar:wasToGoOutAt', {
    time: inWords(plan.time),
    timeZone,
  })
  return (
    <Drawer slug={moveSlug} title={say('calendar:moveTitle', { title })}>
      <div className="communique-drawer communique-calendar__drawer">
        {leftAs === null ? <p>{now}</p> : null}
        {ask('at')}
        {isTwice ? ask('offset') : null}
        <p aria-live="polite">
          {isSame
            ? say('calendar:sameTime')
            : inWords(answers.at) === ''
              ? null
              : say('calendar:wouldGoOutAt', { time: inWords(answers.at), timeZone })}
        </p>
        {forced === null ? null : (
          <>
            <p>{say('calendar:forcedAgain')}</p>
            {ask('reason')}
          </>
        )}
        {plan.isScheduled && leftAs === null ? (
          <p className="communique-home__about">{say('calendar:twoSteps')}</p>
        ) : null}
        {answer === null ? null : <AnswerMessages answer={answer} verb={verb} />}
        {leftAs !== null && answer !== null ? (
          <p role="alert">
            {say('calendar:stopped', { state: stateIn(leftAs) })}{' '}
            <Link href={movable.address}>{say('calendar:openText')}</Link>
          </p>
        ) : null}
        <div className="communique-drawer__buttons">
          <Button
            disabled={isBusy || isSame || answers.at === ''}
            id="communique-move-confirm"
            margin={false}
            onClick={() => void confirm()}
            type="button"
          >
            {say(leftAs === null ? 'calendar:confirm' : 'calendar:confirmAgain')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => closeModal(moveSlug)}
            type="button"
          >
            {say('form:cancel')}
          </Button>
        </div>
      </div>
    </Drawer>
  )
}
