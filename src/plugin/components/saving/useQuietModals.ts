'use client'

import { useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Payload's modals that would have somebody in the middle of writing leave the text or lose it. */
const always = ['document-stale-data', 'document-take-over']

/** It may stand before the first word is written; Escape in it leaves the page without asking. */
const whileWriting = 'document-locked'

/**
 * Closes Payload's modals about other editors where they would cost somebody their words: the one
 * says "reload", the other "back to the dashboard". The bar says the same in a line, and a save is
 * compared with what lies there.
 */
export const useQuietModals = (): void => {
  const { closeModal, modalState } = useModal()
  const { documentLockState } = useDocumentInfo()
  const isModified = useFormModified()
  const open = Object.values(modalState)
    .filter((modal) => modal?.isOpen === true)
    .map((modal) => modal?.slug ?? '')
    .filter((slug) => always.includes(slug) || (isModified && slug === whileWriting))
    .join()
  useEffect(() => {
    for (const slug of open.split(',').filter(Boolean)) {
      if (slug === whileWriting)
        Object.assign(documentLockState.current ?? {}, { hasShownLockedModal: true })
      closeModal(slug)
    }
  }, [closeModal, documentLockState, open])
}
