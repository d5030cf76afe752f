'use client'

import { TextareaInput, TextInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { ChangeNote } from '../../domain/workflow/documentState.js'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import { AssigneeField } from './AssigneeField.js'
import { AuthorField } from './AuthorField.js'
import { ChoiceField } from './ChoiceField.js'
import { LocalizedTextarea } from './LocalizedTextarea.js'
import { titleIn } from './memberNames.js'
import { ownTimeZone, timeZones } from './timeZones.js'
import type { SentenceKey } from '../translations/Sentences.js'
import { useInstant } from './useInstant.js'
import { useSentences } from './useSentences.js'
import type { Question } from './verbQuestions.js'

export type QuestionProps = {
  readonly question: Question
  readonly verb: OfferedVerb
  readonly isLive: boolean
  /** What an approval may count for. */
  readonly places: readonly { readonly value: string; readonly label: string }[]
  /** What a correction of a note may put right, newest first. */
  readonly notes: readonly ChangeNote[]
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** Reasons that stay in the record, for the house alone; the others are read by the public. */
const innerReasons = {
  'amend-note': 'form:reasonAmend',
  'force-publish': 'form:reasonForce',
  'force-schedule': 'form:reasonForce',
  'name-author': 'form:reasonAuthor',
} as const

const labelOfInner = (verb: OfferedVerb) =>
  verb in innerReasons ? innerReasons[verb as keyof typeof innerReasons] : null

type TextQuestion = Extract<
  Question,
  'offset' | 'recipient' | 'redirectTo' | 'takeOver' | 'workingHours'
>

/** What is answered in one line. */
const textQuestions: Readonly<
  Record<TextQuestion, { label: SentenceKey; hint?: SentenceKey; isRequired: boolean }>
> = {
  offset: { label: 'form:offset', isRequired: true },
  recipient: { label: 'form:recipient', isRequired: true },
  redirectTo: { label: 'form:redirectTo', hint: 'form:redirectToHint', isRequired: false },
  takeOver: { label: 'form:takeOver', isRequired: false },
  workingHours: { label: 'form:workingHours', hint: 'form:workingHoursHint', isRequired: false },
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** One thing that a step asks for. */
export const QuestionField = (props: QuestionProps): ReactNode => {
  const { isLive, notes, onChange, places, question, value, verb } = props
  const say = useSentences()
  const instant = useInstant()
  const path = `workflow-${question}`
  switch (question) {
    case 'place':
      return (
        <ChoiceField
          isRequired
          label={say('stages:which')}
          onChange={onChange}
          options={places}
          path={path}
          value={asText(value)}
        />
      )
    case 'comment':
      return (
        <TextareaInput
          label={say('form:comment')}
          onChange={(event) => onChange(event.target.value)}
          path={path}
          required
          rows={4}
          value={asText(value)}
        />
      )
    case 'amends':
      return (
        <ChoiceField
          isRequired
          label={say('form:amends')}
          onChange={(chosen) => onChange(Number(chosen))}
          options={notes.map(({ at, note, sequence }) => ({
            label: `${instant(at)}: ${titleIn(note, '')}`,
            value: String(sequence),
          }))}
          path={path}
          value={String(value)}
        />
      )
    case 'reason': {
      const label = labelOfInner(verb)
      return label === null ? (
        <LocalizedTextarea
          label={say('form:reason')}
          onChange={onChange}
          path={path}
          value={value}
        />
      ) : (
        <TextareaInput
          label={say(label)}
          onChange={(event) => onChange(event.target.value)}
          path={path}
          required
          rows={2}
          value={asText(value)}
        />
      )
    }
    case 'changeNote':
      return (
        <LocalizedTextarea
          label={say(verb === 'amend-note' ? 'form:rightNote' : 'form:changeNote')}
          onChange={onChange}
          path={path}
          value={value}
        />
      )
    case 'kind': {
      const options = [
        { label: say('form:kindMajor'), value: 'major' },
        { label: say('form:kindMinor'), value: 'minor' },
        ...(isLive ? [{ label: say('form:kindCorrection'), value: 'correction' }] : []),
      ]
      return (
        <ChoiceField
          label={say('form:kind')}
          onChange={onChange}
          options={options}
          path={path}
          value={asText(value) || 'major'}
        />
      )
    }
    case 'at':
      return (
        <div className="field-type communique-when">
          <label className="field-label" htmlFor={path}>
            {say(verb === 'make-press-link' ? 'form:linkEnds' : 'form:at')}
            <span className="required">*</span>
          </label>
          <input
            id={path}
            onChange={(event) => onChange(event.target.value)}
            required
            type="datetime-local"
            value={asText(value)}
          />
        </div>
      )
    case 'timeZone':
      return (
        <ChoiceField
          label={say('form:timeZone')}
          onChange={onChange}
          options={timeZones().map((name) => ({ label: name.replaceAll('_', ' '), value: name }))}
          path={path}
          value={asText(value) || ownTimeZone()}
        />
      )
    case 'assignee':
      return <AssigneeField onChange={onChange} path={path} value={asText(value)} />
    case 'author':
      return <AuthorField onChange={onChange} path={path} value={asText(value)} />
    default: {
      const { hint, label, isRequired } = textQuestions[question]
      return (
        <TextInput
          {...(hint === undefined ? {} : { description: say(hint) })}
          htmlAttributes={{ autoComplete: 'off' }}
          label={say(label)}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          path={path}
          required={isRequired}
          value={asText(value)}
        />
      )
    }
  }
}
