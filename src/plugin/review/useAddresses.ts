'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import { textAddresses, type TextAddresses } from './textAddresses.js'

/** Where the API tells of the document at hand. */
export const useAddresses = (): TextAddresses => {
  const { collectionSlug, globalSlug, id = '' } = useDocumentInfo()
  const { config } = useConfig()
  const apiRoute = config.routes.api
  return useMemo(
    () =>
      textAddresses(
        apiRoute,
        globalSlug ? { global: globalSlug } : { collection: collectionSlug ?? '', id },
      ),
    [apiRoute, collectionSlug, globalSlug, id],
  )
}
