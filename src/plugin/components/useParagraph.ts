'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Puts sentences together as the admin's language does: Chinese has no space between them. */
export const useParagraph = (): ((sentences: readonly (string | null)[]) => string) => {
  const { i18n } = useTranslation()
  return useCallback(
    (sentences) =>
      sentences.filter((sentence) => Boolean(sentence)).join(i18n.language === 'zh' ? '' : ' '),
    [i18n.language],
  )
}
