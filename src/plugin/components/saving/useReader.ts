'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Spot } from '../../../domain/merge/Spot.js'
import { useSentences } from '../useSentences.js'
import type { ComparedFields } from './comparedFields.js'
import type { Reader } from './readable.js'
import { referencesOf } from './referencesOf.js'
import { useReferred } from './useReferred.js'

/** Name of a language of the content, in the language of the admin. */
export const useLanguageName = (): ((code: string) => string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { localization } = config
  return (code) => {
    const locale = localization ? localization.locales.find((one) => one.code === code) : undefined
    return locale?.label ? getTranslation(locale.label, i18n) : code
  }
}

/** Writes the values of changed spots as people read them. */
export const useReader = ({ about }: ComparedFields, spots: readonly Spot[]): Reader => {
  const say = useSentences()
  const languageName = useLanguageName()
  const references = useMemo(() => referencesOf(spots), [spots])
  const referred = useReferred(references)
  return { about, ...referred, languageName, yes: say('saving:yes'), no: say('saving:no') }
}
