'use client'

import { SelectInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'
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
    <SelectInput
      label={say('form:author')}
      name={path}
      onChange={(option) => onChange(Array.isArray(option) ? undefined : option?.value)}
      options={accounts.map(({ id, name }) => ({ label: name ?? String(id), value: String(id) }))}
      path={path}
      required
      value={value}
    />
  )
}
