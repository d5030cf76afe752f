'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Writes an ISO instant as a date and time on the reader's own clock, in the admin's language. */
export const useInstant = (): ((instant: string) => string) => {
  const { i18n } = useTranslation()
  return useCallback(
    (instant) =>
      new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(instant),
      ),
    [i18n.language],
  )
}
