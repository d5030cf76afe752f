'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { SentenceKey, Sentences } from '../translations/Sentences.js'

/** Gives one of the plugin's sentences in the language of the admin. */
export type Say = (key: SentenceKey, params?: Readonly<Record<string, string>>) => string

/** The plugin's sentences in the language of the admin. */
export const useSentences = (): Say => {
  const { t } = useTranslation<{ communique: Sentences }, `communique:${SentenceKey}`>()
  return useCallback((key, params) => t(`communique:${key}`, params), [t])
}
