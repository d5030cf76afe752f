'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'

type Props = {
  readonly isMoved: boolean
  readonly failure: string | null
  readonly look: () => Promise<void>
}

/** Says that another text lies there by now, or that nothing could be read, and offers to look again. */
export const MovedNotice = ({ failure, isMoved, look }: Props): ReactNode => {
  const say = useSentences()
  const words = failure ?? (isMoved ? say('review:moved') : null)
  return (
    <div aria-live="assertive">
      {words === null ? null : (
        <p className="communique-bar__warning">
          {words}{' '}
          <Button
            buttonStyle="secondary"
            id="review-look"
            margin={false}
            onClick={() => void look()}
            size="small"
            type="button"
          >
            {say(failure === null ? 'review:look' : 'bar:retry')}
          </Button>
        </p>
      )}
    </div>
  )
}
