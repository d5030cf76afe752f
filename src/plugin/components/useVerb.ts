'use client'

import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { isReadable, type PublicState } from '../../domain/workflow/states.js'
import { tagOf } from '../../domain/workflow/tag.js'
import type { AnyVerb } from '../acts/anyVerb.js'
import type { WorkflowView } from '../acts/viewOf.js'
import { readAnswer, type Answer } from './readAnswer.js'
import { isOtherText, useSetTag, useTag } from './saving/useTag.js'
import { useSentences } from './useSentences.js'
import { workflowStore } from './workflowStore.js'

/** What is sent with a step beside the text that was seen. */
export type VerbWords = Readonly<Record<string, unknown>>

export type TakeStep = (verb: AnyVerb, words?: VerbWords) => Promise<Answer>

/**
 * Takes a step for exactly the text that the reader sees, and says so when it is done. A step never
 * changes the working text, so the page is not fetched anew: an answer that comes late would put
 * the saved values over what was typed meanwhile.
 */
export const useVerb = (
  url: string | null,
  view: WorkflowView | null,
): { take: TakeStep; isBusy: boolean } => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const { setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const tag = useTag()
  const setTag = useSetTag()
  const [isBusy, setIsBusy] = useState(false)
  const take = useCallback<TakeStep>(
    async (verb, words = {}) => {
      if (url === null || view === null) return { kind: 'failed', messages: [] }
      setIsBusy(true)
      const expected = { sequence: view.sequence, fingerprint: view.fingerprint }
      const answer = await readAnswer(
        fetch(`${url}/${verb}`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
          body: JSON.stringify({ expected, ...words }),
        }),
      )
      setIsBusy(false)
      if (answer.kind === 'done') {
        workflowStore.set(url, answer.view)
        // Whoever took the step knows of it: the next save need not be asked about it.
        if (!isOtherText(answer.view, tag)) setTag(tagOf(answer.view))
        setHasPublishedDoc(isReadable(answer.view.public.state as PublicState))
        setUnpublishedVersionCount(answer.view.working.state === 'published' ? 0 : 1)
        toast.success(say(`done:${verb}`))
      }
      return answer
    },
    [i18n.language, say, setHasPublishedDoc, setTag, setUnpublishedVersionCount, tag, url, view],
  )
  return { take, isBusy }
}
