'use client'

import { useTranslation } from '@payloadcms/ui'
import { diffWords } from 'diff'
import type { ReactNode } from 'react'
import { useSentences } from '../useSentences.js'

type Props = { readonly from: string; readonly to: string }

/** Above this many characters a comparison word by word would keep the reader waiting. */
const longest = 20_000

/**
 * A text with what was changed in it: words that were added and words that went, each told apart by
 * more than colour, and read out as such.
 */
export const TextChange = ({ from, to }: Props): ReactNode => {
  const say = useSentences()
  const { i18n } = useTranslation()
  if (from === to)
    return <p className="communique-change">{to === '' ? say('saving:empty') : to}</p>
  if (from.length + to.length > longest)
    return <p className="communique-change">{to === '' ? say('saving:empty') : to}</p>
  const intlSegmenter = new Intl.Segmenter(i18n.language, { granularity: 'word' })
  return (
    <p className="communique-change">
      {diffWords(from, to, { intlSegmenter }).map(({ added, removed, value }, index) =>
        added ? (
          <ins key={index}>
            <span className="communique-unseen">{say('saving:added')} </span>
            {value}
          </ins>
        ) : removed ? (
          <del key={index}>
            <span className="communique-unseen">{say('saving:removed')} </span>
            {value}
          </del>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  )
}
