'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

type Editor = { readonly id?: unknown; readonly name?: unknown; readonly email?: unknown }

const isEditor = (value: unknown): value is Editor => typeof value === 'object' && value !== null

/** Who else is writing in this text just now, as far as Payload's locks tell; null: nobody. */
export const useOtherEditor = (): string | null => {
  const { user } = useAuth()
  const { currentEditor, documentIsLocked } = useDocumentInfo()
  if (documentIsLocked !== true || !isEditor(currentEditor)) return null
  if (String(currentEditor.id) === String(user?.id)) return null
  const name = currentEditor.name ?? currentEditor.email
  return typeof name === 'string' && name !== '' ? name : null
}
