'use client'

import { SelectInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly path: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
  readonly value: string
  readonly onChange: (value: string | undefined) => void
  readonly isRequired?: boolean
  /** Whether nothing may be chosen again. */
  readonly isClearable?: boolean
}

/** One of several, in Payload's own control. */
export const ChoiceField = (props: Props): ReactNode => {
  const { isClearable = false, isRequired = false, label, onChange, options, path, value } = props
  return (
    <SelectInput
      isClearable={isClearable}
      label={label}
      name={path}
      onChange={(option) =>
        onChange(Array.isArray(option) ? undefined : (option?.value as string | undefined))
      }
      options={[...options]}
      path={path}
      required={isRequired}
      value={value}
    />
  )
}
