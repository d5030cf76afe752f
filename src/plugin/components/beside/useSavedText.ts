'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useSyncExternalStore } from 'react'
import { besideStore, type Saved } from './besideStore.js'
import { otherLanguage } from './otherLanguage.js'

const server: Saved = { isOn: false, texts: new Map(), failed: new Set() }

/** The language beside the form's, and the saved text that says it; null until it is read. */
export type Beside = {
  readonly isOn: boolean
  readonly isFailed: boolean
  /** Null: there is no other language, or nothing is saved yet. */
  readonly other: string | null
  readonly own: string
  readonly text: Readonly<Record<string, unknown>> | null
  /** Where the API has the text in all its languages. */
  readonly address: string
}

/** Both languages of the document at hand. */
export const useSavedText = (): Beside => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { failed, isOn, texts } = useSyncExternalStore(
    besideStore.subscribe,
    besideStore.get,
    () => server,
  )
  const path: `/${string}` = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}/${id}`
  const query = '?draft=true&depth=0&locale=all'
  const address = formatAdminURL({ apiRoute: config.routes.api, path: `${path}${query}` })
  const isSaved = Boolean(globalSlug) || id !== undefined
  const languages = config.localization ? config.localization.locales.map((one) => one.code) : []
  return {
    isOn,
    isFailed: failed.has(address),
    other: isSaved ? otherLanguage(languages, code) : null,
    own: code,
    text: texts.get(address) ?? null,
    address,
  }
}
