'use client'

import { SelectInput, TextareaInput, TextInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { ChangeNote } from '../../domain/workflow/documentState.js'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import { AssigneeField } from './AssigneeField.js'
import { AuthorField } from './AuthorField.js'
import { LocalizedTextarea } from './LocalizedTextarea.js'
import { titleIn } from './memberNames.js'
import { ownTimeZone, timeZones } from './timeZones.js'
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
        <SelectInput
          isClearable={false}
          label={say('stages:which')}
          name={path}
          onChange={(option) => onChange(Array.isArray(option) ? undefined : option?.value)}
          options={[...places]}
          path={path}
          required
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
        <SelectInput
          isClearable={false}
          label={say('form:amends')}
          name={path}
          onChange={(option) => onChange(Array.isArray(option) ? undefined : Number(option?.value))}
          options={notes.map(({ at, note, sequence }) => ({
            label: `${instant(at)}: ${titleIn(note, '')}`,
            value: String(sequence),
          }))}
          path={path}
          required
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
        <SelectInput
          isClearable={false}
          label={say('form:kind')}
          name={path}
          onChange={(option) => onChange(Array.isArray(option) ? undefined : option?.value)}
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
        <SelectInput
          isClearable={false}
          label={say('form:timeZone')}
          name={path}
          onChange={(option) => onChange(Array.isArray(option) ? undefined : option?.value)}
          options={timeZones().map((name) => ({ label: name.replaceAll('_', ' '), value: name }))}
          path={path}
          value={asText(value) || ownTimeZone()}
        />
      )
    case 'offset':
      return (
        <TextInput
          label={say('form:offset')}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          path={path}
          required
          value={asText(value)}
        />
      )
    case 'recipient':
      return (
        <TextInput
          label={say('form:recipient')}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          path={path}
          required
          value={asText(value)}
        />
      )
    case 'assignee':
      return <AssigneeField onChange={onChange} path={path} value={asText(value)} />
    case 'author':
      return <AuthorField onChange={onChange} path={path} value={asText(value)} />
    case 'workingHours':
      return (
        <TextInput
          description={say('form:workingHoursHint')}
          htmlAttributes={{ autoComplete: 'off' }}
          label={say('form:workingHours')}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          path={path}
          value={asText(value)}
        />
      )
    case 'takeOver':
      return (
        <TextInput
          label={say('form:takeOver')}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          path={path}
          value={asText(value)}
        />
      )
    case 'redirectTo':
      return (
        <TextInput
          description={say('form:redirectToHint')}
          label={say('form:redirectTo')}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          path={path}
          value={asText(value)}
        />
      )
  }
}
