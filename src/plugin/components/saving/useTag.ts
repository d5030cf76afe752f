'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useCallback } from 'react'
import { readTag } from '../../../domain/workflow/tag.js'
import type { BarView } from '../barView.js'

/** The form's field in which the tag of its text travels. */
export const tagField = 'workflowTag'

/** The tag of the text in the form; null while nothing is saved, or nothing is known. */
export const useTag = (): string | null => {
  const value = useFormFields(([fields]) => fields[tagField]?.value)
  return typeof value === 'string' && value !== '' ? value : null
}

/** Gives the form another tag, as somebody does who has seen the text that it names. */
export const useSetTag = (): ((tag: string) => void) => {
  const { dispatchFields } = useForm()
  return useCallback(
    (tag) => dispatchFields({ type: 'UPDATE', path: tagField, value: tag }),
    [dispatchFields],
  )
}

/** Whether another text lies there than the one that the form was loaded with. */
export const isOtherText = (view: BarView | null, tag: string | null): boolean =>
  view !== null && tag !== null && readTag(tag)?.fingerprint !== view.fingerprint
