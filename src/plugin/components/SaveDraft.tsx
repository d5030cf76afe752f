'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useDrawerSlug,
  useEditDepth,
  useFormModified,
  useHotkey,
  useModal,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef, type ReactNode } from 'react'
import { SaveQuestion } from './SaveQuestion.js'
import { useSave } from './saving/useSave.js'
import { useWorkflow } from './useWorkflow.js'
import { voidedBySaving } from './voidedBySaving.js'

/**
 * In place of Payload's own: saves a draft by click or Ctrl/Cmd+S, and finds out why where that
 * does not come about. What became of it stands in the workflow's bar.
 */
export const SaveDraft = (): ReactNode => {
  const { uploadStatus } = useDocumentInfo()
  const editDepth = useEditDepth()
  const isModified = useFormModified()
  const operation = useOperation()
  const { t } = useTranslation()
  const save = useSave()
  const { view } = useWorkflow()
  const { openModal } = useModal()
  const slug = useDrawerSlug('communique-save')
  const voids = view === null ? null : voidedBySaving(view)
  const button = useRef<HTMLButtonElement>(null)
  const isDisabled = (operation === 'update' && !isModified) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <>
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        className="save-draft"
        disabled={isDisabled}
        onClick={() => {
          if (voids === null) void save()
          else openModal(slug)
        }}
        ref={button as never}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      {voids === null ? null : <SaveQuestion save={() => void save()} slug={slug} voids={voids} />}
    </>
  )
}
