'use client'

import { useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { applyForm } from '../../../domain/merge/applyForm.js'
import { mergeTexts, type Merge } from '../../../domain/merge/mergeTexts.js'
import type { Choice, Choices, Spot } from '../../../domain/merge/Spot.js'
import { newSpots, standingChoices } from '../../../domain/merge/standingChoices.js'
import type { ComparedFields } from './comparedFields.js'
import { formText } from './formText.js'
import { loadComparison, type Comparison } from './loadComparison.js'

/** The text in the form beside the one that lies there, and what was decided so far. */
export type Compared = {
  readonly comparison: Comparison | null
  readonly merge: Merge | null
  readonly choices: Choices
  /** Spots that say something else than the last time they were compared. */
  readonly fresh: ReadonlySet<string>
  readonly isFailed: boolean
  readonly choose: (id: string, choice: Choice) => void
  /** Compares with what lies there by now; what was decided between the same two texts stays. */
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
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [isFailed, setIsFailed] = useState(false)
  const seen = useRef<readonly Spot[] | null>(null)
  const versions = formatAdminURL({
    apiRoute: config.routes.api,
    path: globalSlug ? `/globals/${globalSlug}/versions` : `/${collectionSlug}/versions`,
  })
  const mergeOf = useCallback(
    ({ base, theirs }: Comparison, decided: Choices): Merge => {
      const mine = applyForm(fields, base, formText(getFields()), code)
      return mergeTexts(fields, { base, mine, theirs }, decided)
    },
    [code, fields, getFields],
  )
  const again = useCallback(async () => {
    setIsFailed(false)
    try {
      const loaded = await loadComparison({ url, versions }, quoted, i18n.language)
      const { spots } = mergeOf(loaded, {})
      const before = seen.current
      seen.current = spots
      setComparison(loaded)
      if (before === null) return
      setFresh(new Set(newSpots(before, spots).map(({ id }) => id)))
      setChoices((choices) => standingChoices(before, spots, choices))
    } catch {
      // Refused or no answer: the form keeps its text, and the reader may try again.
      setIsFailed(true)
    }
  }, [i18n.language, mergeOf, quoted, url, versions])
  useEffect(() => {
    void again()
  }, [again])
  const merge = useMemo(
    () => (comparison === null ? null : mergeOf(comparison, choices)),
    [choices, comparison, mergeOf],
  )
  const choose = useCallback(
    (id: string, choice: Choice) => setChoices((before) => ({ ...before, [id]: choice })),
    [],
  )
  return { comparison, merge, choices, fresh, isFailed, choose, again }
}
