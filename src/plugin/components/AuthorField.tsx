'use client'

import type { ReactNode } from 'react'
import { ChoiceField } from './ChoiceField.js'
import { useAccounts } from './useAccounts.js'
import { useSentences } from './useSentences.js'

type Props = {
  readonly path: string
  readonly value: string
  readonly onChange: (value: unknown) => void
}

/** Who wrote what nobody is known to have written: anybody with an account, whatever they may do now. */
export const AuthorField = ({ onChange, path, value }: Props): ReactNode => {
  const say = useSentences()
  const accounts = useAccounts()
  return (
    <ChoiceField
      isClearable
      isRequired
      label={say('form:author')}
      onChange={onChange}
      options={accounts.map(({ id, name }) => ({ label: name ?? String(id), value: String(id) }))}
      path={path}
      value={value}
    />
  )
}
