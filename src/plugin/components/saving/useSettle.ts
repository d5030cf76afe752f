'use client'

import { useForm, useLocale, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../../domain/merge/inLanguage.js'
import { tagOf } from '../../../domain/workflow/tag.js'
import type { ComparedFields } from './comparedFields.js'
import { saveStore } from './saveStore.js'
import type { Compared } from './useComparison.js'
import { useLoadText } from './useLoadText.js'
import { useSave } from './useSave.js'
import { tagField } from './useTag.js'

/** How far somebody has come with two texts. */
export type SettleState = 'asking' | 'saving' | 'saved-again' | 'not-saved' | 'discarding'

/** The ways out of a comparison. */
export type Settle = {
  readonly state: SettleState
  /** Closes the comparison and leaves the form as it is. */
  readonly keepEditing: () => void
  /** Asks first; asked again, puts the saved text in place of what the form holds. */
  readonly discard: (isAsked: boolean) => Promise<void>
  readonly saveMerged: () => Promise<void>
}

/**
 * @param slug the drawer's
 * @param form the name under which the form's last save is remembered
 */
export const useSettle = (
  { slug, form }: { readonly slug: string; readonly form: string },
  { fields }: ComparedFields,
  { again, comparison, merge }: Compared,
): Settle => {
  const { closeModal } = useModal()
  const { code } = useLocale()
  const { dispatchFields, getField } = useForm()
  const save = useSave()
  const load = useLoadText()
  const [state, setState] = useState<SettleState>('asking')

  const keepEditing = () => {
    closeModal(slug)
    saveStore.set(form, null)
  }
  const discard = async (isAsked: boolean) => {
    if (isAsked && state !== 'discarding') return setState('discarding')
    setState('saving')
    try {
      await load()
      keepEditing()
    } catch {
      // Not read: the form keeps what it has.
      setState('not-saved')
    }
  }
  /** A file that was chosen here and given up for theirs must not be sent along. */
  const dropFile = async (filename: unknown) => {
    const file = getField('file')?.value
    if (!(file instanceof File) || file.name === filename) return
    dispatchFields({ type: 'UPDATE', path: 'file', value: undefined })
    await new Promise((resolve) => setTimeout(resolve))
  }
  const saveMerged = async () => {
    if (comparison === null || merge === null) return
    setState('saving')
    const text = inLanguage(fields, merge.text, code)
    const values = Object.fromEntries(fields.map(({ name }) => [name, text[name]] as const))
    await dropFile(text.filename)
    if (await save({ ...values, [tagField]: tagOf(comparison.view) })) {
      // Rows may have come and gone: the form begins anew with what was saved.
      await load().catch(() => window.location.reload())
      return keepEditing()
    }
    const isStale = saveStore.get(form)?.kind === 'stale'
    if (isStale) await again()
    setState(isStale ? 'saved-again' : 'not-saved')
  }
  return { state, keepEditing, discard, saveMerged }
}
