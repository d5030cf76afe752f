'use client'

import { useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { applyForm } from '../../../domain/merge/applyForm.js'
import { mergeTexts, type Merge } from '../../../domain/merge/mergeTexts.js'
import type { Choice, Choices } from '../../../domain/merge/Spot.js'
import type { ComparedFields } from './comparedFields.js'
import { formText } from './formText.js'
import { loadComparison, type Comparison } from './loadComparison.js'

/** The text in the form beside the one that lies there, and what was decided so far. */
export type Compared = {
  readonly comparison: Comparison | null
  readonly merge: Merge | null
  readonly choices: Choices
  readonly isFailed: boolean
  readonly choose: (id: string, choice: Choice) => void
  /** Compares with what lies there by now; what was decided stays decided. */
  readonly again: () => Promise<void>
}

/**
 * @param url address of the document's workflow
 * @param quoted tag of the text that the form was loaded with
 */
export const useComparison = (
  { fields }: ComparedFields,
  url: string,
  quoted: string,
): Compared => {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { getFields } = useForm()
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [choices, setChoices] = useState<Choices>({})
  const [isFailed, setIsFailed] = useState(false)
  const versions = formatAdminURL({
    apiRoute: config.routes.api,
    path: globalSlug ? `/globals/${globalSlug}/versions` : `/${collectionSlug}/versions`,
  })
  const again = useCallback(async () => {
    setIsFailed(false)
    try {
      setComparison(await loadComparison({ url, versions }, quoted, i18n.language))
    } catch {
      // Refused or no answer: the form keeps its text, and the reader may try again.
      setIsFailed(true)
    }
  }, [i18n.language, quoted, url, versions])
  useEffect(() => {
    void again()
  }, [again])
  const merge = useMemo(() => {
    if (comparison === null) return null
    const { base, theirs } = comparison
    const mine = applyForm(fields, base, formText(getFields()), code)
    return mergeTexts(fields, { base, mine, theirs }, choices)
  }, [choices, code, comparison, fields, getFields])
  const choose = useCallback(
    (id: string, choice: Choice) => setChoices((before) => ({ ...before, [id]: choice })),
    [],
  )
  return { comparison, merge, choices, isFailed, choose, again }
}
