'use client'

import { Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { releaseStates } from '../../domain/release/releaseState.js'
import { publicStates, workingStates } from '../../domain/workflow/states.js'
import { pillStyleOf } from './pillStyleOf.js'
import { useSentences } from './useSentences.js'

type Props = { readonly cellData?: unknown }

/** A state of the workflow in a list, working or public, as a word. */
export const WorkflowStateCell = ({ cellData }: Props): ReactNode => {
  const say = useSentences()
  const working = [...workingStates, ...releaseStates].find((state) => state === cellData)
  const publicly = publicStates.find((state) => state === cellData)
  if (working) {
    return (
      <Pill pillStyle={pillStyleOf(working)} size="small">
        {say(`working:${working}`)}
      </Pill>
    )
  }
  return publicly ? <span>{say(`publicly:${publicly}`)}</span> : <span>—</span>
}
