'use client'

import { useMemo, type ReactNode } from 'react'
import { changesBetween } from '../../domain/merge/changesBetween.js'
import type { ComparedFields } from '../components/saving/comparedFields.js'
import { SpotChange } from '../components/saving/SpotChange.js'
import { useReader } from '../components/saving/useReader.js'
import { useSentences } from '../components/useSentences.js'
import type { Text } from './loadVersion.js'
import { SpotValue } from './SpotValue.js'

type Props = {
  readonly compared: ComparedFields
  /** Null: there is nothing to compare with, and the text is shown as it is. */
  readonly before: Text | null
  readonly after: Text
  /** Whether the record says that both are one text; it knows of fields that no form shows. */
  readonly isSame?: boolean
}

const nothing: Text = {}

/**
 * Two texts of one document: field by field and word by word what differs, and folded away what
 * does not.
 */
export const TextComparison = ({ after, before, compared, isSame = true }: Props): ReactNode => {
  const say = useSentences()
  const { changed, same } = useMemo(
    () => changesBetween(compared.fields, before ?? nothing, after),
    [after, before, compared.fields],
  )
  const spots = useMemo(() => [...changed, ...same], [changed, same])
  const reader = useReader(compared, spots)
  if (before === null)
    return (
      <dl className="communique-spots">
        {changed.map((spot) => (
          <SpotValue isFolding={false} key={spot.id} reader={reader} spot={spot} />
        ))}
      </dl>
    )
  return (
    <div className="communique-spots">
      {changed.length === 0 ? (
        <p>{say(isSame ? 'review:nothingChanged' : 'review:notVisible')}</p>
      ) : (
        <>
          <p>
            {say(changed.length === 1 ? 'review:oneChange' : 'review:changes', {
              count: String(changed.length),
            })}
          </p>
          <dl>
            {changed.map((spot) => (
              <SpotChange isFolding key={spot.id} reader={reader} side="theirs" spot={spot} />
            ))}
          </dl>
        </>
      )}
      {same.length === 0 ? null : (
        <details>
          <summary>{say('review:same', { count: String(same.length) })}</summary>
          <dl>
            {same.map((spot) => (
              <SpotValue isFolding key={spot.id} reader={reader} spot={spot} />
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
