'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { readAnswer, type Answer } from '../components/readAnswer.js'
import type { VerbWords } from '../components/useVerb.js'
import type { Expectation } from '../../domain/workflow/request.js'
import type { Movable } from './Movable.js'

/** Where a text stands while it is being moved. */
type Place = {
  readonly expected: Expectation
  readonly isScheduled: boolean
  /** Once its plan was given up: the state it stands at. */
  readonly leftAs: string | null
}

/** What the API said to the last step that was tried, and where that leaves the text. */
export type Moved = { readonly answer: Answer; readonly leftAs: string | null }

export type Move = {
  readonly move: (words: VerbWords) => Promise<Moved>
  readonly isBusy: boolean
  readonly leftAs: string | null
}

/**
 * Moves a text or release: asks whether it can go out at another time, gives up the plan it has, and
 * makes the new one. If only the last is refused, it can be tried again for another time.
 */
export const useMove = ({ document, plan }: Movable): Move => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [isBusy, setIsBusy] = useState(false)
  const [place, setPlace] = useState<Place>({
    expected: { sequence: plan.sequence, fingerprint: plan.fingerprint },
    isScheduled: plan.isScheduled,
    leftAs: null,
  })
  const post = (path: `/${string}`, body: object): Promise<Answer> =>
    readAnswer(
      fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  const take = async (words: VerbWords): Promise<Moved> => {
    let { expected, leftAs } = place
    const asked = await post('/workflow/can-move', { document, expected, ...words })
    if (asked.kind !== 'done') return { answer: asked, leftAs }
    if (place.isScheduled) {
      const freed = await post(`/${document}/workflow/unschedule`, { expected })
      if (freed.kind !== 'done') return { answer: freed, leftAs }
      const { fingerprint, sequence, working } = freed.view
      expected = { sequence, fingerprint }
      leftAs = working.state
      setPlace({ expected, isScheduled: false, leftAs })
    }
    const verb = plan.forced === null ? 'schedule' : 'force-schedule'
    const answer = await post(`/${document}/workflow/${verb}`, { expected, ...words })
    return { answer, leftAs }
  }
  const move = async (words: VerbWords): Promise<Moved> => {
    setIsBusy(true)
    const moved = await take(words)
    setIsBusy(false)
    return moved
  }
  return { move, isBusy, leftAs: place.leftAs }
}
