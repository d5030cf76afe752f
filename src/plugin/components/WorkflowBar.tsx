'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { BesideToggle } from './beside/BesideToggle.js'
import { EditWarning } from './EditWarning.js'
import { EvidenceLink } from './EvidenceLink.js'
import { MemberNames, namesOfMembers } from './memberNames.js'
import { PressLinks } from './PressLinks.js'
import { ReleaseNotes } from './ReleaseNotes.js'
import { RequestedChanges } from './RequestedChanges.js'
import { SavingNotes } from './saving/SavingNotes.js'
import { LimitControl } from './limits/LimitControl.js'
import { FieldInAddress } from './missing/FieldInAddress.js'
import { MissingList } from './missing/MissingList.js'
import { useSentences } from './useSentences.js'
import { useWorkflow } from './useWorkflow.js'
import { WorkflowSteps } from './WorkflowSteps.js'
import { WorkflowSummary } from './WorkflowSummary.js'
import './workflow.css'

/**
 * The workflow of the text that is being edited: where it stands, who has it, what the public
 * reads, and the steps that lead on or the reasons why they do not.
 */
export const WorkflowBar = (): ReactNode => {
  const say = useSentences()
  const isModified = useFormModified()
  const { failure, isMissing = false, reload, url, view } = useWorkflow()
  const isNew = url === null || isMissing
  const { collectionSlug } = useDocumentInfo()
  // Releases have Payload's own form and one text no more: there is nothing to compare.
  const isRelease = collectionSlug === 'releases'
  return (
    <section aria-label={say('bar:label')} className="communique-bar">
      <div aria-live="polite" className="communique-bar__state" role="status">
        {isNew ? <p>{say('bar:notSaved')}</p> : null}
        {!isNew && view === null && failure === null ? <p>{say('bar:loading')}</p> : null}
        {view ? (
          <MemberNames value={namesOfMembers(view)}>
            <WorkflowSummary view={view} />
          </MemberNames>
        ) : null}
        {view && url ? <RequestedChanges url={url} view={view} /> : null}
        {view && isModified ? <EditWarning view={view} /> : null}
      </div>
      {isRelease ? null : <SavingNotes />}
      {failure === null ? null : (
        <p className="communique-bar__warning" role="alert">
          {say('bar:notLoaded', { message: failure })}{' '}
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void reload()}
            size="small"
            type="button"
          >
            {say('bar:retry')}
          </Button>
        </p>
      )}
      {view ? (
        <MemberNames value={namesOfMembers(view)}>
          <WorkflowSteps isModified={isModified} url={url} view={view} />
        </MemberNames>
      ) : null}
      {view ? <MissingList view={view} /> : null}
      {isRelease ? null : <FieldInAddress />}
      {view ? <ReleaseNotes url={url} view={view} /> : null}
      {view ? <PressLinks url={url} view={view} /> : null}
      {view && url ? (
        <div className="communique-bar__foot">
          {isRelease ? null : <BesideToggle />}
          <LimitControl url={url} view={view} />
          <EvidenceLink url={url} view={view} />
        </div>
      ) : null}
    </section>
  )
}
