'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef, type ReactNode } from 'react'
import { useSave } from './saving/useSave.js'

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
  const button = useRef<HTMLButtonElement>(null)
  const isDisabled = (operation === 'update' && !isModified) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={isDisabled}
      onClick={() => void save()}
      ref={button as never}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
