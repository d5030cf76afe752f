'use client'

import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState, type ReactNode } from 'react'
import { roles as allRoles, type Role } from '../../../domain/policy/roles.js'
import { fetchJson } from '../accounts/fetchJson.js'
import { useRoleNames } from '../accounts/useAccountSentences.js'
import { useSentences } from '../useSentences.js'

type Account = { readonly id: string | number; readonly name?: string | null }
type Props = {
  readonly onLimit: (input: { people: string[]; roles: readonly Role[] }) => void
}

const toggled = <T,>(list: readonly T[], item: T, isOn: boolean): T[] =>
  isOn ? [...list, item] : list.filter((other) => other !== item)

/** Who is to see the text: people of the house and roles; oneself is ticked already. */
export const LimitQuestion = ({ onLimit }: Props): ReactNode => {
  const say = useSentences()
  const rolesOf = useRoleNames()
  const { user } = useAuth<{ id: string | number }>()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [accounts, setAccounts] = useState<readonly Account[]>([])
  const [people, setPeople] = useState<readonly string[]>(user ? [String(user.id)] : [])
  const [roles, setRoles] = useState<readonly Role[]>([])
  const load = async (): Promise<void> => {
    const path = formatAdminURL({ apiRoute: config.routes.api, path: `/${config.admin.user}` })
    const url = `${path}?depth=0&limit=0&sort=name`
    const answer = await fetchJson<{ docs: Account[] }>(url, i18n.language)
    if ('found' in answer) setAccounts(answer.found.docs)
  }
  return (
    <details onToggle={({ currentTarget }) => (currentTarget.open ? void load() : undefined)}>
      <summary>{say('limits:limit')}</summary>
      <p>{say('limits:hint')}</p>
      <fieldset className="communique-roles">
        <legend>{say('limits:roles')}</legend>
        {allRoles.map((role) => (
          <label key={role}>
            <input
              checked={roles.includes(role)}
              onChange={({ target }) => setRoles(toggled(roles, role, target.checked))}
              type="checkbox"
            />{' '}
            {rolesOf([role])}
          </label>
        ))}
      </fieldset>
      <fieldset className="communique-roles">
        <legend>{say('limits:people')}</legend>
        {accounts.map(({ id, name }) => (
          <label key={String(id)}>
            <input
              checked={people.includes(String(id))}
              onChange={({ target }) => setPeople(toggled(people, String(id), target.checked))}
              type="checkbox"
            />{' '}
            {name ?? String(id)}
          </label>
        ))}
      </fieldset>
      <Button
        buttonStyle="secondary"
        disabled={people.length + roles.length === 0}
        id="workflow-limit-access"
        margin={false}
        onClick={() => onLimit({ people: [...people], roles })}
        size="small"
        type="button"
      >
        {say('limits:send')}
      </Button>
    </details>
  )
}
