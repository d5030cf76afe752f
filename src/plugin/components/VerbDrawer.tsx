'use client'

import { Button, CheckboxInput, Drawer, useModal } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { isLive, type PublicState } from '../../domain/workflow/states.js'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import type { BarView } from './barView.js'
import { AnswerMessages } from './AnswerMessages.js'
import type { RefusalCode } from '../../domain/refusals/refusalTable.js'
import { notesIn } from './notesIn.js'
import { placesIn } from './placesIn.js'
import { QuestionField } from './QuestionField.js'
import type { Answer } from './readAnswer.js'
import { ownTimeZone } from './timeZones.js'
import { useSentences } from './useSentences.js'
import type { TakeStep } from './useVerb.js'
import { noteToAmend, verbQuestions, whichOfTwo, type Question } from './verbQuestions.js'
import { wordsToSend } from './wordsToSend.js'

type Props = {
  readonly slug: string
  readonly verb: OfferedVerb
  readonly view: BarView
  readonly isBusy: boolean
  readonly take: TakeStep
}

/** What is done all the same, on a word of confirmation, and the refusal that asks for it. */
const confirmations = {
  evenIfReferred: 'still-referred-to',
  evenInBlackout: 'publish-in-blackout',
} as const satisfies Record<string, RefusalCode>

type Confirmation = keyof typeof confirmations

type Answers = Partial<Record<Question | Confirmation, unknown>>

const isRefusedFor = (answer: Answer | null, refusal: RefusalCode): boolean =>
  answer?.kind === 'refused' && answer.messages.some(({ code }) => code === refusal)

/**
 * Says what a step does and asks for the words it needs. It is a drawer and no form: it stands
 * outside the document's form, and a refusal keeps what was written.
 */
export const VerbDrawer = ({ isBusy, slug, take, verb, view }: Props): ReactNode => {
  const say = useSentences()
  const { closeModal } = useModal()
  const [answers, setAnswers] = useState<Answers>(verb === 'amend-note' ? noteToAmend(view) : {})
  const [answer, setAnswer] = useState<Answer | null>(null)
  const title = say(`verbs:${verb}`)
  const isTwice = isRefusedFor(answer, 'time-doubled') || answers.offset !== undefined
  const questions = [...verbQuestions(verb, view), ...(isTwice ? [whichOfTwo] : [])]
  const confirm = async () => {
    const given = await take(verb, wordsToSend(answers, ownTimeZone()))
    setAnswer(given)
    if (given.kind === 'done') closeModal(slug)
  }
  return (
    <Drawer slug={slug} title={title}>
      <div className="communique-drawer">
        {say(`consequences:${verb}`) === '' ? null : <p>{say(`consequences:${verb}`)}</p>}
        {questions.map((question) => (
          <QuestionField
            isLive={isLive(view.public.state as PublicState)}
            key={question}
            places={placesIn(view)}
            notes={notesIn(view)}
            onChange={(value) =>
              setAnswers((before) => ({
                ...before,
                [question]: value,
                ...(question === 'amends' ? noteToAmend(view, value) : {}),
              }))
            }
            question={question}
            value={answers[question]}
            verb={verb}
          />
        ))}
        {(Object.keys(confirmations) as Confirmation[])
          .filter((name) => isRefusedFor(answer, confirmations[name]) || answers[name] === true)
          .map((name) => (
            <CheckboxInput
              checked={answers[name] === true}
              id={`workflow-${name}`}
              key={name}
              label={say(`form:${name}`)}
              onToggle={() =>
                setAnswers((before) => ({
                  ...before,
                  [name]: before[name] === true ? undefined : true,
                }))
              }
            />
          ))}
        {answer ? <AnswerMessages answer={answer} verb={verb} /> : null}
        <div className="communique-drawer__buttons">
          <Button
            disabled={isBusy}
            id={`workflow-confirm-${verb}`}
            margin={false}
            onClick={() => void confirm()}
            type="button"
          >
            {title}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => closeModal(slug)}
            type="button"
          >
            {say('form:cancel')}
          </Button>
        </div>
      </div>
    </Drawer>
  )
}
