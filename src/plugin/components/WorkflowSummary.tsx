'use client'

import { Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { PublicState, WorkingState } from '../../domain/workflow/states.js'
import type { BarView } from './barView.js'
import { CheckList } from './CheckList.js'
import { titleIn } from './memberNames.js'
import { pillStyleOf } from './pillStyleOf.js'
import { Refusals } from './Refusals.js'
import { StageList } from './StageList.js'
import { useInstant } from './useInstant.js'
import { useNames } from './useNames.js'
import { useParagraph } from './useParagraph.js'
import { useSentences } from './useSentences.js'

/** What the public reads is not simply there or not there. */
const isUnusual = (state: PublicState): boolean => state !== 'none' && state !== 'live'

/** Where a text stands, what the public reads, and who worked on it, in words. */
export const WorkflowSummary = ({ view }: { readonly view: BarView }): ReactNode => {
  const say = useSentences()
  const text = useParagraph()
  const instant = useInstant()
  const namesOf = useNames()
  const working = view.working.state as WorkingState
  const publicly = view.public.state as PublicState
  const { since, by } = view.working
  const isEarlierText =
    (publicly === 'live' || publicly === 'live-review-owed') &&
    view.public.fingerprint !== view.fingerprint
  const sentences = [
    view.failure
      ? say('bar:wasToGoOut', {
          time: instant(view.failure.at, view.failure.timeZone),
          timeZone: view.failure.timeZone,
        })
      : null,
    since && working !== 'scheduled'
      ? say(`workingSince:${working}`, {
          name: namesOf([by]),
          time: instant(since),
        })
      : null,
    view.schedule
      ? say(view.schedule.isForced ? 'bar:goesOutForced' : 'bar:goesOut', {
          name: namesOf([view.schedule.by]),
          time: instant(view.schedule.at, view.schedule.timeZone),
          timeZone: view.schedule.timeZone,
        })
      : null,
    view.members === undefined
      ? say(`publicSince:${publicly}`, {
          time: view.public.since ? instant(view.public.since) : '',
        })
      : say(view.public.since ? 'release:wentOut' : 'release:notOut', {
          time: view.public.since ? instant(view.public.since) : '',
        }),
    view.public.redirect === null
      ? null
      : say(view.public.redirect.deadIn.length > 0 ? 'bar:redirectIsDead' : 'bar:redirected', {
          target: titleIn(view.public.redirect.title, view.public.redirect.to),
          languages: view.public.redirect.deadIn.join(', '),
        }),
    isEarlierText ? say('bar:earlierText') : null,
    view.assignment
      ? say(view.assignment.isOverdue ? 'bar:assignedOverdue' : 'bar:assigned', {
          by: namesOf([view.assignment.by]),
          whom:
            view.assignment.assignee === null
              ? say(view.assignment.group === 'approver' ? 'form:allApprovers' : 'form:allOfficers')
              : namesOf([view.assignment.assignee]),
        })
      : null,
    view.assignment?.dueAt ? say('bar:dueBy', { time: instant(view.assignment.dueAt) }) : null,
    view.claim
      ? say('bar:claimed', { name: namesOf([view.claim.by]), time: instant(view.claim.until) })
      : null,
    ...view.debts.map(({ dueAt }) => say('bar:reviewOwed', { time: instant(dueAt) })),
  ]
  const people = [
    view.contributors.length > 0
      ? say('bar:contributed', { names: namesOf(view.contributors) })
      : null,
    view.hasUnknownAuthor ? say('bar:authorUnknown') : null,
    // One approval is told by where the text stands.
    view.approvals.length > (working === 'approved' ? 1 : 0)
      ? say('bar:approvedBy', { names: namesOf(view.approvals) })
      : working === 'in-review'
        ? say('bar:approvedByNobody')
        : null,
  ]
  return (
    <div className="communique-bar__summary">
      <div className="communique-bar__sentences">
        <Pill pillStyle={pillStyleOf(working)} size="small">
          {say(`working:${working}`)}
        </Pill>
        {isUnusual(publicly) ? (
          <Pill pillStyle="error" size="small">
            {say(`publicly:${publicly}`)}
          </Pill>
        ) : null}
        <p>{text(sentences)}</p>
      </div>
      {view.failure ? <Refusals refusals={view.failure.refusals} /> : null}
      <StageList stages={view.stages} />
      <CheckList checks={view.checks} />
      {text(people) ? <p className="communique-bar__people">{text(people)}</p> : null}
    </div>
  )
}
