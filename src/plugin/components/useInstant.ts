'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/**
 * Writes an ISO instant as a date and time in the admin's language, on the reader's own clock or on
 * that of another zone.
 */
export const useInstant = (): ((instant: string, timeZone?: string) => string) => {
  const { i18n } = useTranslation()
  return useCallback(
    (instant, timeZone) =>
      new Intl.DateTimeFormat(i18n.language, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone,
      }).format(new Date(instant)),
    [i18n.language],
  )
}
