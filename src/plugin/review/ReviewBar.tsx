'use client'

import type { ReactNode } from 'react'
import { MemberNames, namesOfMembers } from '../components/memberNames.js'
import { WorkflowSteps } from '../components/WorkflowSteps.js'
import { WorkflowSummary } from '../components/WorkflowSummary.js'
import { useSentences } from '../components/useSentences.js'
import type { Standing } from './loadStanding.js'
import { MovedNotice } from './MovedNotice.js'
import type { Looked } from './useLooked.js'

type Props = {
  readonly looked: Looked<Standing>
  readonly workflow: string
  /** Why no step can be taken yet. */
  readonly blockedBy?: string | null
}

/** Where the text on the screen stands, and what one can do with exactly that text. */
export const ReviewBar = ({ blockedBy = null, looked, workflow }: Props): ReactNode => {
  const say = useSentences()
  const { failure, isMoved, look, seen, view } = looked
  return (
    <section aria-label={say('bar:label')} className="communique-bar communique-review__bar">
      <div aria-live="polite" className="communique-bar__state" role="status">
        {view === null && failure === null ? <p>{say('bar:loading')}</p> : null}
        {view ? (
          <MemberNames value={namesOfMembers(view)}>
            <WorkflowSummary view={view} />
          </MemberNames>
        ) : null}
      </div>
      <MovedNotice failure={failure} isMoved={isMoved} look={look} />
      {view ? (
        <MemberNames value={namesOfMembers(view)}>
          <WorkflowSteps
            blockedBy={isMoved ? say('review:oldText') : blockedBy}
            isModified={false}
            url={workflow}
            view={view}
          />
        </MemberNames>
      ) : null}
      {seen?.view.fingerprint ? (
        <p className="communique-bar__people">
          {say('review:fingerprint')} <code>{seen.view.fingerprint}</code>
        </p>
      ) : null}
    </section>
  )
}
