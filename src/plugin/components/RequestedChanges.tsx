'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import type { EventView } from '../acts/lookAt.js'
import { wordsOf } from './wordsOf.js'
import { askJson } from './askJson.js'
import type { BarView } from './barView.js'

type Props = { readonly url: string; readonly view: BarView }

/** What whoever sent a text back wants changed, in their words, as long as it is not handed in again. */
export const RequestedChanges = ({ url, view }: Props): ReactNode => {
  const { i18n } = useTranslation()
  const [words, setWords] = useState('')
  const isSentBack = view.working.state === 'changes-requested'
  useEffect(() => {
    let isCurrent = true
    setWords('')
    if (!isSentBack) return
    void askJson(i18n.language)<{ data: readonly EventView[] }>(`${url}/events`).then(
      ({ data }) => {
        const sentBack = data.findLast(({ type }) => type === 'changes-requested')
        if (isCurrent) setWords(wordsOf(sentBack?.reason))
      },
      // The comment stands in the record too, which says so when it cannot be read.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [i18n.language, isSentBack, url, view.sequence])
  return words === '' ? null : <blockquote className="communique-bar__comment">{words}</blockquote>
}
