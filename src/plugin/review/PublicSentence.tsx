'use client'

import type { ReactNode } from 'react'
import type { PublicAt } from '../../domain/ledger/publicAt.js'
import type { EventView } from '../acts/lookAt.js'
import { useInstant } from '../components/useInstant.js'
import { useNames } from '../components/useNames.js'
import { useSentences } from '../components/useSentences.js'

type Props = {
  readonly public: PublicAt<EventView>
  /** Whether the text that is looked at is the one that is public. */
  readonly isThis: boolean
}

/** What the public reads now, and what the comparison is with. */
export const PublicSentence = ({ isThis, public: now }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const { kind, published, since } = now
  if (published === null || since === null) return <p>{say('review:neverPublic')}</p>
  const params = {
    name: namesOf([since.by]),
    time: instant(since.at),
    published: instant(published.at),
  }
  const key = isThis && kind === 'text' ? 'review:isPublic' : (`review:${kind}` as const)
  return <p>{say(key === 'review:nothing' ? 'review:neverPublic' : key, params)}</p>
}
