'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Merge } from '../../../domain/merge/mergeTexts.js'
import { useSentences } from '../useSentences.js'
import type { Settle } from './useSettle.js'

type Props = {
  readonly merge: Merge
  /** Nobody changed a word; only the workflow moved. */
  readonly isSameText: boolean
  readonly settle: Settle
}

/** What can be done with two texts; nothing is saved while something is undecided. */
export const MergeButtons = ({ isSameText, merge, settle }: Props): ReactNode => {
  const say = useSentences()
  const { state } = settle
  const hasMine = merge.spots.some(({ verdict }) => verdict === 'mine' || verdict === 'both')
  const undecided = merge.open.length
  const giveUp = !hasMine
    ? 'saving:load'
    : state === 'discarding'
      ? 'saving:discardNow'
      : 'saving:discard'
  return (
    <div className="communique-merge__buttons">
      <p aria-live="polite">
        {undecided > 0 ? say('saving:undecided', { count: String(undecided) }) : ''}
      </p>
      {hasMine ? (
        <Button
          disabled={undecided > 0 || state === 'saving'}
          id="saving-save-merged"
          margin={false}
          onClick={() => void settle.saveMerged()}
          type="button"
        >
          {say(isSameText ? 'saving:saveAnyway' : 'saving:saveMerged')}
        </Button>
      ) : null}
      <Button
        buttonStyle="secondary"
        id="saving-keep-editing"
        margin={false}
        onClick={settle.keepEditing}
        type="button"
      >
        {say('saving:keepEditing')}
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={state === 'saving'}
        id="saving-discard"
        margin={false}
        onClick={() => void settle.discard(hasMine)}
        type="button"
      >
        {say(giveUp)}
      </Button>
    </div>
  )
}
