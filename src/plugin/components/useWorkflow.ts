'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { nothingKnown, workflowStore, type Known } from './workflowStore.js'

/** The workflow of the document that is being edited; `url` is null until it was saved once. */
export type Workflow = Known & { readonly url: string | null; readonly reload: () => Promise<void> }

/** Reads the workflow of the document at hand, and again whenever the document was saved. */
export const useWorkflow = (): Workflow => {
  const { id, collectionSlug, globalSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const path = collectionSlug
    ? id === undefined
      ? null
      : `/${collectionSlug}/${id}/workflow`
    : `/globals/${globalSlug}/workflow`
  const url =
    path === null
      ? null
      : formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })
  const known = useSyncExternalStore(
    workflowStore.subscribe,
    () => (url === null ? nothingKnown : workflowStore.get(url)),
    () => nothingKnown,
  )
  const reload = useCallback(
    async () => (url === null ? undefined : workflowStore.load(url, i18n.language)),
    [url, i18n.language],
  )
  useEffect(() => {
    void reload()
  }, [reload, lastUpdateTime, versionCount])
  return { ...known, url, reload }
}
