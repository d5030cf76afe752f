'use client'

import type { ReactNode } from 'react'
import type { PublicState, WorkingState } from '../../domain/workflow/states.js'
import { useInstant } from './useInstant.js'
import { useSentences } from './useSentences.js'
import { useWorkflow } from './useWorkflow.js'

/** In place of Payload's status: the working text and what is public, each in a word. */
export const WorkflowStatus = (): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const { view } = useWorkflow()
  if (view === null) return null
  return (
    <div className="communique-status">
      <strong>{say(`working:${view.working.state as WorkingState}`)}</strong>
      {view.schedule
        ? `: ${instant(view.schedule.at, view.schedule.timeZone)} (${view.schedule.timeZone})`
        : null}
      {' · '}
      {say(`publicly:${view.public.state as PublicState}`)}
    </div>
  )
}
