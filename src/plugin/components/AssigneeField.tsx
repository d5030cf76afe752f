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

/** Whom a text is assigned to: a group, or one of the people who wear a hat. */
export const AssigneeField = ({ onChange, path, value }: Props): ReactNode => {
  const say = useSentences()
  const accounts = useAccounts()
  const options = [
    { label: say('form:allApprovers'), value: 'group:approver' },
    { label: say('form:allOfficers'), value: 'group:press-officer' },
    ...accounts
      .filter(({ roles = [] }) => roles.includes('approver') || roles.includes('press-officer'))
      .map(({ id, name }) => ({ label: name ?? String(id), value: `person:${id}` })),
  ]
  return (
    <ChoiceField
      isClearable
      isRequired
      label={say('form:assignee')}
      onChange={onChange}
      options={options}
      path={path}
      value={value}
    />
  )
}
