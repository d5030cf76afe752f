'use client'

import { Button, CheckboxInput, Drawer, useModal } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { isLive, type PublicState } from '../../domain/workflow/states.js'
import type { Verb } from '../../domain/workflow/verbs.js'
import type { WorkflowView } from '../acts/viewOf.js'
import { AnswerMessages } from './AnswerMessages.js'
import { QuestionField } from './QuestionField.js'
import type { Answer } from './readAnswer.js'
import { useSentences } from './useSentences.js'
import type { TakeStep } from './useVerb.js'
import { verbQuestions, type Question } from './verbQuestions.js'
import { wordsToSend } from './wordsToSend.js'

type Props = {
  readonly slug: string
  readonly verb: Verb
  readonly view: WorkflowView
  readonly isBusy: boolean
  readonly take: TakeStep
}

type Answers = Partial<Record<Question | 'evenIfReferred', unknown>>

const isStillReferredTo = (answer: Answer | null): boolean =>
  answer?.kind === 'refused' && answer.messages.some(({ code }) => code === 'still-referred-to')

/**
 * Says what a step does and asks for the words it needs. It is a drawer and no form: it stands
 * outside the document's form, and a refusal keeps what was written.
 */
export const VerbDrawer = ({ isBusy, slug, take, verb, view }: Props): ReactNode => {
  const say = useSentences()
  const { closeModal } = useModal()
  const [answers, setAnswers] = useState<Answers>({})
  const [answer, setAnswer] = useState<Answer | null>(null)
  const title = say(`verbs:${verb}`)
  const confirm = async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const given = await take(verb, wordsToSend(answers, timeZone))
    setAnswer(given)
    if (given.kind === 'done') closeModal(slug)
  }
  return (
    <Drawer slug={slug} title={title}>
      <div className="communique-drawer">
        {say(`consequences:${verb}`) === '' ? null : <p>{say(`consequences:${verb}`)}</p>}
        {verbQuestions(verb, view).map((question) => (
          <QuestionField
            isLive={isLive(view.public.state as PublicState)}
            key={question}
            onChange={(value) => setAnswers((before) => ({ ...before, [question]: value }))}
            question={question}
            value={answers[question]}
            verb={verb}
          />
        ))}
        {isStillReferredTo(answer) || answers.evenIfReferred === true ? (
          <CheckboxInput
            checked={answers.evenIfReferred === true}
            id="workflow-evenIfReferred"
            label={say('form:evenIfReferred')}
            onToggle={() =>
              setAnswers((before) => ({
                ...before,
                evenIfReferred: before.evenIfReferred === true ? undefined : true,
              }))
            }
          />
        ) : null}
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
