'use client'

import { Button } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'
import { Refusals } from './Refusals.js'
import type { Offered } from './sortVerbs.js'
import { useSentences } from './useSentences.js'

type Props = {
  readonly offered: Offered
  readonly isPrimary: boolean
  readonly isBusy: boolean
  /** Why no step can be taken just now, whatever the workflow says. */
  readonly blockedBy: string | null
  readonly onTake: () => void
  readonly onExplain: () => void
}

/**
 * One step. A refused one stays where it is and can be reached by keyboard, so that everybody can
 * find out why; the reasons are read out with it and shown when it is focused or pressed.
 */
export const VerbButton = ({
  blockedBy,
  isBusy,
  isPrimary,
  offered,
  onExplain,
  onTake,
}: Props): ReactNode => {
  const say = useSentences()
  const reasonsId = useId()
  const isPossible = offered.allowed && blockedBy === null && !isBusy
  return (
    <>
      <Button
        buttonStyle={isPrimary ? 'primary' : 'secondary'}
        className={isPossible ? 'communique-verb' : 'communique-verb communique-verb--refused'}
        extraButtonProps={{
          'aria-disabled': !isPossible,
          'aria-describedby': isPossible ? undefined : reasonsId,
          onFocus: isPossible ? undefined : onExplain,
        }}
        id={`workflow-${offered.verb}`}
        margin={false}
        onClick={isPossible ? onTake : onExplain}
        size="small"
        type="button"
      >
        {say(`verbs:${offered.verb}`)}
      </Button>
      <span hidden id={reasonsId}>
        {blockedBy ?? <Refusals refusals={offered.refusals} />}
      </span>
    </>
  )
}
