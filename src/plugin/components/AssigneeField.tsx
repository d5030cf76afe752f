'use client'

import { SelectInput, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, type ReactNode } from 'react'
import { useSentences } from './useSentences.js'

type Props = {
  readonly path: string
  readonly value: string
  readonly onChange: (value: unknown) => void
}

type Account = { readonly id: string | number; readonly name?: string; readonly roles?: string[] }

const readAccounts = async (url: string): Promise<Account[]> => {
  const response = await fetch(`${url}?depth=0&limit=500&sort=name`, { credentials: 'include' })
  return response.ok ? ((await response.json()) as { docs: Account[] }).docs : []
}

/** Whom a text is assigned to: a group, or one of the people who wear a hat. */
export const AssigneeField = ({ onChange, path, value }: Props): ReactNode => {
  const say = useSentences()
  const { config } = useConfig()
  const [accounts, setAccounts] = useState<Account[]>([])
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${config.admin.user}` })
  useEffect(() => {
    void readAccounts(url).then(setAccounts, () => setAccounts([]))
  }, [url])
  const options = [
    { label: say('form:allApprovers'), value: 'group:approver' },
    { label: say('form:allOfficers'), value: 'group:press-officer' },
    ...accounts
      .filter(({ roles = [] }) => roles.includes('approver') || roles.includes('press-officer'))
      .map(({ id, name }) => ({ label: name ?? String(id), value: `person:${id}` })),
  ]
  return (
    <SelectInput
      label={say('form:assignee')}
      name={path}
      onChange={(option) => onChange(Array.isArray(option) ? undefined : option?.value)}
      options={options}
      path={path}
      required
      value={value}
    />
  )
}
