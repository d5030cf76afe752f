'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { BarView } from '../components/barView.js'
import { useSentences } from '../components/useSentences.js'
import { nothingKnown, workflowStore } from '../components/workflowStore.js'
import type { Standing } from './loadStanding.js'

/** How often it is asked whether the text moved, while somebody looks at it. */
const everyMs = 15_000

export type Looked<Found extends Standing> = {
  /** What is on the screen. */
  readonly seen: Found | null
  /** Where it stands by now, as long as its text is the one on the screen; else as it was seen. */
  readonly view: BarView | null
  /** Another text lies there by now than the one on the screen. */
  readonly isMoved: boolean
  readonly failure: string | null
  /** Reads what lies there now. */
  readonly look: () => Promise<void>
}

/**
 * Reads a text or a release to be looked at, and goes on asking whether it is still the same. What
 * is on the screen never changes by itself: a text is replaced when the reader says so.
 * @param workflow address of its workflow
 * @param load reads it; has to be the same function as long as it reads the same
 */
export const useLooked = <Found extends Standing>(
  workflow: string,
  load: (language: string) => Promise<Found>,
): Looked<Found> => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const { language } = i18n
  const [seen, setSeen] = useState<Found | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const known = useSyncExternalStore(
    workflowStore.subscribe,
    () => workflowStore.get(workflow).view,
    () => nothingKnown.view,
  )
  const read = useCallback(
    async (shown: string | null | undefined) => {
      try {
        const found = await load(language)
        workflowStore.set(workflow, found.view)
        // Another text than the one that is shown is told of, and shown when the reader says so.
        if (shown === undefined || shown === found.view.fingerprint) setSeen(found)
        setFailure(null)
      } catch (error) {
        setFailure(say('review:notRead', { message: error instanceof Error ? error.message : '' }))
      }
    },
    [language, load, say, workflow],
  )
  const look = useCallback(() => read(undefined), [read])
  useEffect(() => {
    void look()
  }, [look])
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') void workflowStore.load(workflow, language)
    }
    const timer = setInterval(ask, everyMs)
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('focus', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('focus', ask)
    }
  }, [language, workflow])
  const isMoved = seen !== null && known !== null && known.fingerprint !== seen.view.fingerprint
  const hasSteps = seen !== null && known !== null && known.sequence > seen.view.sequence
  const shown = seen?.view.fingerprint
  useEffect(() => {
    // The same text at another step: what stands around it is read anew, the text stays.
    if (hasSteps && !isMoved) void read(shown)
  }, [hasSteps, isMoved, read, shown])
  // Nobody takes a step with what is not on the screen yet.
  const view = seen === null ? null : isMoved ? seen.view : (known ?? seen.view)
  return { seen, view, isMoved, failure, look }
}
