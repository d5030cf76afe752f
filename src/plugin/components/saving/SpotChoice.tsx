'use client'

import { TextareaInput } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'
import type { Row } from '../../../domain/merge/alignRows.js'
import { saysInOtherLanguages } from '../../../domain/merge/saysInOtherLanguages.js'
import type { Choice, Spot } from '../../../domain/merge/Spot.js'
import { useSentences } from '../useSentences.js'
import { nameOfSpot } from './nameOfSpot.js'
import type { Reader } from './readable.js'
import { sideOf } from './sideOf.js'
import { TextChange } from './TextChange.js'

type Props = {
  readonly spot: Spot
  readonly reader: Reader
  readonly isFresh: boolean
  /** Those who saved meanwhile. */
  readonly names: string
  /** The language of the form. */
  readonly locale: string
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}

const isText = (spot: Spot, reader: Reader): boolean =>
  ['text', 'textarea'].includes(reader.about.get(spot.schemaPath)?.type ?? '') &&
  [spot.mine, spot.theirs].every((value) => !Array.isArray(value))

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Whether keeping mine brings back rows whose words in other languages the form does not hold. */
const losesLanguages = ({ field, isRow, mine, theirs }: Spot, locale: string): boolean => {
  if (field.kind !== 'rows') return false
  const kept = rowsOf(isRow ? [theirs ?? {}] : theirs).map(({ id }) => id)
  return rowsOf(isRow ? [mine ?? {}] : mine).some(
    (row) => !kept.includes(row.id) && saysInOtherLanguages(field.fields, row, locale),
  )
}

/** One place that both changed: what stood there, what each made of it, and what shall stand there. */
export const SpotChoice = (props: Props): ReactNode => {
  const { choice, isFresh, locale, names, onChoose, reader, spot } = props
  const say = useSentences()
  const group = useId()
  const [base, mine, theirs] = (['base', 'mine', 'theirs'] as const).map((side) =>
    sideOf(reader, spot, side),
  ) as [string, string, string]
  const byHand = choice?.by === 'hand' && typeof choice.value === 'string' ? choice.value : mine
  const option = (by: Choice['by'], label: string, content: ReactNode) => (
    <div className="communique-choice__option">
      <input
        checked={choice?.by === by}
        id={`${group}-${by}`}
        name={group}
        onChange={() => onChoose(by === 'hand' ? { by, value: byHand } : { by })}
        type="radio"
      />
      <div>
        <label htmlFor={`${group}-${by}`}>{label}</label>
        {content}
      </div>
    </div>
  )
  return (
    <fieldset className="communique-choice">
      <legend>
        {nameOfSpot(reader, spot)} {isFresh ? <mark>{say('saving:new')}</mark> : null}
      </legend>
      {mine === theirs ? (
        <p className="communique-choice__note">{say('saving:sameWords')}</p>
      ) : null}
      <details>
        <summary>{say('saving:before')}</summary>
        <TextChange from={base} to={base} />
      </details>
      <div className="communique-choice__sides">
        {option('mine', say('saving:mine'), <TextChange from={base} to={mine} />)}
        {option('theirs', say('saving:theirs', { names }), <TextChange from={base} to={theirs} />)}
      </div>
      {isText(spot, reader)
        ? option(
            'hand',
            say('saving:byHand'),
            choice?.by === 'hand' ? (
              <TextareaInput
                label={say('saving:byHandLabel', { field: nameOfSpot(reader, spot) })}
                onChange={(event) => onChoose({ by: 'hand', value: event.target.value })}
                path={`${group}-text`}
                rows={4}
                value={byHand}
              />
            ) : null,
          )
        : null}
      {losesLanguages(spot, locale) ? (
        <p className="communique-choice__note">{say('saving:otherLanguages')}</p>
      ) : null}
    </fieldset>
  )
}
