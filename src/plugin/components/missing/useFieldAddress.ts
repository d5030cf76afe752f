'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** The word in the address of a form that names the field to be shown. */
export const fieldParam = 'field'

/** Where the form of this document is in a language, with one of its fields in sight. */
export const useFieldAddress = (): ((locale: string | null, field: string | null) => string) => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const path: `/${string}` = globalSlug
    ? `/globals/${globalSlug}`
    : `/collections/${collectionSlug}/${id}`
  const address = formatAdminURL({ adminRoute: config.routes.admin, path })
  return useCallback(
    (locale, field) => {
      const search = new URLSearchParams({
        ...(locale === null ? {} : { locale }),
        ...(field === null ? {} : { [fieldParam]: field }),
      })
      return `${address}?${search.toString()}`
    },
    [address],
  )
}
