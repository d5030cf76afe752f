'use client'

import { useState, type ReactNode } from 'react'
import { useFieldName } from '../useFieldName.js'
import { useSentences } from '../useSentences.js'
import { FieldLink } from './FieldLink.js'
import type { Missing } from './groupMissing.js'

type Props = { readonly entry: Missing; readonly locale: string | null }

/** One thing that is missing: its field, as a link, and what is wanted there. */
export const MissingEntry = ({ entry, locale }: Props): ReactNode => {
  const say = useSentences()
  const nameOf = useFieldName()
  const [isNotShown, setIsNotShown] = useState(false)
  const { field, message } = entry
  if (field === null)
    return (
      <li>
        <FieldLink field={null} locale={locale}>
          {message}
        </FieldLink>
      </li>
    )
  return (
    <li>
      <FieldLink field={field} locale={locale} onNotShown={() => setIsNotShown(true)}>
        {nameOf(field)}
      </FieldLink>
      <span className="communique-missing__message">{say('missing:entry', { message })}</span>
      <span role="status">
        {isNotShown ? ` ${say('missing:notShown', { field: nameOf(field) })}` : ''}
      </span>
    </li>
  )
}
