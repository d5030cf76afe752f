'use client'

import { useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Wording } from '../../../domain/disclaimer/wording.js'
import { useSentences } from '../useSentences.js'
import { composeShown } from './composeShown.js'
import './disclaimer.css'

type Props = { readonly wordings: readonly Wording[] }

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Follows the choice in the form, also before it is saved. */
export const DisclaimerText = ({ wordings }: Props): ReactNode => {
  const say = useSentences()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const wording = useFormFields(([fields]) => textOf(fields['disclaimer.wording']?.value))
  const importedText = useFormFields(([fields]) => textOf(fields['disclaimer.importedText']?.value))
  const shown = composeShown({
    choice: { wording, importedText },
    language: i18n.language,
    locale: code,
    wordings,
  })
  if (shown === null) return null
  return (
    <section aria-label={say('disclaimer:label')} className="communique-disclaimer">
      {shown.kind === 'prevails' ? <p>{say('disclaimer:prevails')}</p> : null}
      {shown.kind === 'refused'
        ? shown.messages.map((message) => (
            <p className="communique-disclaimer__refused" key={message} role="status">
              {message}
            </p>
          ))
        : null}
      {shown.kind === 'stands' ? (
        <>
          <p>{say('disclaimer:stands')}</p>
          <blockquote lang={code}>{shown.text}</blockquote>
          {shown.isImported ? <p>{say('disclaimer:imported')}</p> : null}
        </>
      ) : null}
    </section>
  )
}
