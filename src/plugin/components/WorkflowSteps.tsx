'use client'

import { Button, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import type { BarView } from './barView.js'
import { AnswerMessages } from './AnswerMessages.js'
import type { Answer } from './readAnswer.js'
import { missingIn } from './missing/missingIn.js'
import { Refusals } from './Refusals.js'
import { isOtherText, useTag } from './saving/useTag.js'
import { sortVerbs, type Offered } from './sortVerbs.js'
import { useSentences } from './useSentences.js'
import { useVerb } from './useVerb.js'
import { VerbButton } from './VerbButton.js'
import { VerbDrawer } from './VerbDrawer.js'
import { isConfirmed, verbQuestions } from './verbQuestions.js'

type Props = {
  readonly url: string | null
  readonly view: BarView
  readonly isModified: boolean
  /** Why no step can be taken just now, beside what the form knows. */
  readonly blockedBy?: string | null
}

/** The steps of the workflow as buttons, with what they ask for and what became of them. */
export const WorkflowSteps = (props: Props): ReactNode => {
  const { isModified, url, view } = props
  const say = useSentences()
  const { openModal } = useModal()
  const slug = useDrawerSlug('communique-step')
  const moreId = useId()
  const { isBusy, take } = useVerb(url, view)
  const [asking, setAsking] = useState<OfferedVerb | null>(null)
  const [explained, setExplained] = useState<OfferedVerb | null>(null)
  const [refused, setRefused] = useState<{ verb: OfferedVerb; answer: Answer } | null>(null)
  const [isMoreOpen, setIsMoreOpen] = useState(false)
  const { more, outOfPlace, primary, shown } = sortVerbs(view)
  const isOther = isOtherText(view, useTag())
  const ofForm = isOther ? say('saving:stepsWait') : isModified ? say('bar:saveFirst') : null
  const blockedBy = props.blockedBy ?? ofForm

  const begin = (verb: OfferedVerb) => {
    setExplained(null)
    setRefused(null)
    if (verbQuestions(verb, view).length > 0 || isConfirmed(verb)) {
      setAsking(verb)
      openModal(slug)
      return
    }
    void take(verb).then((answer) => setRefused(answer.kind === 'done' ? null : { verb, answer }))
  }
  const button = (offered: Offered) => (
    <VerbButton
      blockedBy={blockedBy}
      isBusy={isBusy}
      isPrimary={offered.verb === primary}
      key={offered.verb}
      offered={offered}
      onExplain={() => setExplained(offered.verb)}
      onTake={() => begin(offered.verb)}
    />
  )
  const explanation = view.verbs.find(({ verb }) => verb === explained)
  const listed = explained === 'submit' ? (missingIn(view)?.refusals ?? []) : []
  const unlisted = explanation?.refusals.filter((refusal) => !listed.includes(refusal)) ?? []
  return (
    <>
      <div className="communique-bar__steps">
        {shown.map(button)}
        {more.length + outOfPlace.length > 0 ? (
          <Button
            buttonStyle="transparent"
            extraButtonProps={{ 'aria-controls': moreId, 'aria-expanded': isMoreOpen }}
            id="workflow-more"
            margin={false}
            onClick={() => setIsMoreOpen((isOpen) => !isOpen)}
            size="small"
            type="button"
          >
            {say(isMoreOpen ? 'bar:less' : 'bar:more')}
          </Button>
        ) : null}
      </div>
      <div aria-live="polite" className="communique-bar__explanation" role="status">
        {blockedBy !== null && explained !== null ? <p>{blockedBy}</p> : null}
        {blockedBy === null && explanation && !explanation.allowed ? (
          <>
            <p>{say('bar:notNow', { verb: say(`verbs:${explanation.verb}`) })}</p>
            {listed.length > 0 ? <p>{say('missing:listed')}</p> : null}
            {unlisted.length > 0 ? <Refusals refusals={unlisted} /> : null}
          </>
        ) : null}
      </div>
      {refused ? <AnswerMessages answer={refused.answer} verb={refused.verb} /> : null}
      <div className="communique-bar__more" hidden={!isMoreOpen} id={moreId}>
        <ul>
          {more.map((offered) => (
            <li key={offered.verb}>
              {button(offered)}
              {offered.allowed ? null : <Refusals refusals={offered.refusals} />}
            </li>
          ))}
        </ul>
        {outOfPlace.length > 0 ? (
          <p className="communique-bar__people">
            {say('bar:outOfPlace', {
              verbs: outOfPlace.map((verb) => say(`verbs:${verb}`)).join(say('bar:comma')),
            })}
          </p>
        ) : null}
      </div>
      {asking ? (
        <VerbDrawer
          isBusy={isBusy}
          key={`${asking}-${view.sequence}`}
          slug={slug}
          take={take}
          verb={asking}
          view={view}
        />
      ) : null}
    </>
  )
}
