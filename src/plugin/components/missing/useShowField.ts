'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { showField } from './showField.js'

/** Shows a field of the form in which an element stands; whether it could be shown. */
export const useShowField = (): ((within: Element | null, path: string) => Promise<boolean>) => {
  const { docConfig } = useDocumentInfo()
  return useCallback(
    (within, path) => showField(within?.closest('form') ?? document, docConfig?.fields ?? [], path),
    [docConfig],
  )
}
