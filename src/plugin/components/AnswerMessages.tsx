'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { AnyVerb } from '../acts/anyVerb.js'
import type { Answer } from './readAnswer.js'
import { Refusals } from './Refusals.js'
import { useSentences } from './useSentences.js'

type Props = { readonly verb: AnyVerb; readonly answer: Answer }

/** What the API said to a step that was not taken. */
export const AnswerMessages = ({ answer, verb }: Props): ReactNode => {
  const say = useSentences()
  if (answer.kind === 'done') return null
  const heading =
    answer.kind === 'stale'
      ? say('bar:stale')
      : answer.kind === 'failed'
        ? say('bar:failed')
        : say('bar:refused', { verb: say(`verbs:${verb}`) })
  return (
    <div className="communique-answer" role="alert">
      <p>{heading}</p>
      {answer.kind === 'stale' ? null : <Refusals refusals={answer.messages} />}
      {answer.kind === 'refused' ? null : (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => window.location.reload()}
          size="small"
          type="button"
        >
          {say('bar:reload')}
        </Button>
      )}
    </div>
  )
}
