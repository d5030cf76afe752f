'use client'

import { useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'
import { NotRead } from '../askJson.js'
import { tagField } from './useTag.js'

/** A proxy that packs answers makes the tag weak; the text it names is the same. */
const strong = (tag: string | null): string => (tag ?? '').replace(/^W\//, '')

/**
 * Puts the text that lies there into the form, with its tag, in place of whatever the form holds.
 * @throws NotRead where the server refuses; whatever `fetch` throws where there is no answer
 */
export const useLoadText = (): (() => Promise<void>) => {
  const { collectionSlug, globalSlug, id, setData } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { reset, setIsValid } = useForm()
  const path: `/${string}` = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}/${id}`
  const query = `?draft=true&depth=0&fallback-locale=null&locale=${code}`
  const address = formatAdminURL({ apiRoute: config.routes.api, path: `${path}${query}` })
  return useCallback(async () => {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
    })
    if (!response.ok) throw new NotRead(response.status, response.statusText)
    const read = (await response.json()) as Record<string, unknown>
    const text = { ...read, [tagField]: strong(response.headers.get('ETag')) }
    await reset(text)
    setIsValid(true)
    setData(text)
  }, [address, i18n.language, reset, setData, setIsValid])
}
