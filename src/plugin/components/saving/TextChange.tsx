'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'
import { useSentences } from '../useSentences.js'
import { changedParts } from './changedParts.js'
import { FoldedText } from './FoldedText.js'

type Props = {
  readonly from: string
  readonly to: string
  /** Whether long pieces that nobody changed are folded. */
  readonly isFolding?: boolean
}

/**
 * A text with what was changed in it: words that were added and words that went, each told apart by
 * more than colour, and read out as such.
 */
export const TextChange = ({ from, isFolding = false, to }: Props): ReactNode => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const parts = useMemo(() => changedParts(from, to, i18n.language), [from, i18n.language, to])
  if (from === to)
    return <p className="communique-change">{to === '' ? say('saving:empty') : to}</p>
  return (
    <p className="communique-change">
      {parts.map(({ kind, value }, index) =>
        kind === 'added' ? (
          <ins key={index}>
            <span className="communique-unseen">{say('saving:added')} </span>
            {value}
          </ins>
        ) : kind === 'removed' ? (
          <del key={index}>
            <span className="communique-unseen">{say('saving:removed')} </span>
            {value}
          </del>
        ) : isFolding ? (
          <FoldedText key={index} value={value} />
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  )
}
