'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'
import { useWorkflow } from '../useWorkflow.js'
import { workflowStore } from '../workflowStore.js'
import { findProblem } from './findProblem.js'
import { saveStore } from './saveStore.js'
import { tagField, useTag } from './useTag.js'

/** Saves the form, with other values in place of some of its own; whether that came about. */
export type Save = (values?: Readonly<Record<string, unknown>>) => Promise<boolean>

/** The name under which the last save of this form is remembered. */
export const useFormName = (): string => {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { url } = useWorkflow()
  return url ?? `new/${collectionSlug ?? globalSlug}`
}

/**
 * Payload's saving of a draft, with the tag of the text in the form among its fields. A lock of
 * Payload's stops nobody: it only says who is at it, and the tag is the real check.
 */
export const useSave = (): Save => {
  const { collectionSlug, globalSlug, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { submit } = useForm()
  const { url } = useWorkflow()
  const form = useFormName()
  const tag = useTag()
  const apiRoute = config.routes.api
  const path: `/${string}` = globalSlug
    ? `/globals/${globalSlug}`
    : id === undefined
      ? `/${collectionSlug}`
      : `/${collectionSlug}/${id}`
  const account = formatAdminURL({ apiRoute, path: `/${config.admin.user}/me` })
  return useCallback<Save>(
    async (values = {}) => {
      const search = `?locale=${code}&depth=0&fallback-locale=null&draft=true&overrideLock=true`
      const sent = await submit({
        action: formatAdminURL({ apiRoute, path: `${path}${search}` }),
        method: globalSlug !== undefined || id === undefined ? 'POST' : 'PATCH',
        overrides: { ...values, _status: 'draft' },
        skipValidation: true,
      })
      if (sent?.res.ok) {
        saveStore.set(form, null)
        setUnpublishedVersionCount((count) => count + 1)
        return true
      }
      const own = typeof values[tagField] === 'string' ? values[tagField] : tag
      const tags = { sent: own, form: tag }
      const { problem, view } = await findProblem({ account, url }, tags, i18n.language)
      if (problem !== null) toast.dismiss()
      if (url !== null && view !== null) workflowStore.set(url, view)
      saveStore.set(form, problem)
      return false
    },
    [
      account,
      apiRoute,
      code,
      form,
      globalSlug,
      i18n.language,
      id,
      path,
      setUnpublishedVersionCount,
      submit,
      tag,
      url,
    ],
  )
}
