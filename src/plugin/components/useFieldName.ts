'use client'

import { useLanguageName } from './saving/useReader.js'
import { useComparedFields } from './saving/useComparedFields.js'

/**
 * What a field is called in the form, by its path: `Participants › 2 › Name (English)`. A path that is
 * none of the form's stays as it is.
 */
export const useFieldName = (): ((path: string, locale?: string) => string) => {
  const { about } = useComparedFields()
  const languageName = useLanguageName()
  return (path, locale) => {
    const parents: string[] = []
    const labels = path.split('.').map((part) => {
      // Rows are counted from nought in a path.
      if (/^\d+$/.test(part)) return String(Number(part) + 1)
      parents.push(part)
      return about.get(parents.join('.'))?.label ?? part
    })
    return `${labels.join(' › ')}${locale ? ` (${languageName(locale)})` : ''}`
  }
}
