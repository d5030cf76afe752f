'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import { guardedRoles } from '../../../domain/people/guardedRoles.js'
import type { Role } from '../../../domain/policy/roles.js'
import { useSentences } from '../useSentences.js'
import { useRoleNames } from './useAccountSentences.js'

type Props = {
  readonly roles: readonly Role[]
  readonly onAsk: (roles: readonly Role[], reason: string) => void
}

/** Which of the roles that need two administrators are asked for, and why. */
export const RoleQuestion = ({ onAsk, roles }: Props): ReactNode => {
  const say = useSentences()
  const rolesOf = useRoleNames()
  const reasonId = useId()
  const [wanted, setWanted] = useState<readonly Role[]>([])
  const [reason, setReason] = useState('')
  const missing = guardedRoles.filter((role) => !roles.includes(role))
  if (missing.length === 0) return null
  return (
    <details>
      <summary>{say('accounts:ask')}</summary>
      <fieldset className="communique-roles">
        <legend className="communique-unseen">{say('accounts:ask')}</legend>
        {missing.map((role) => (
          <label key={role}>
            <input
              checked={wanted.includes(role)}
              onChange={({ target }) =>
                setWanted(
                  target.checked ? [...wanted, role] : wanted.filter((other) => other !== role),
                )
              }
              type="checkbox"
            />{' '}
            {rolesOf([role])}
          </label>
        ))}
        <label htmlFor={reasonId}>{say('accounts:askReason')}</label>
        <input
          id={reasonId}
          onChange={({ target }) => setReason(target.value)}
          type="text"
          value={reason}
        />
      </fieldset>
      <Button
        buttonStyle="secondary"
        disabled={wanted.length === 0}
        id="account-request-roles"
        margin={false}
        onClick={() => onAsk([...roles, ...wanted], reason.trim())}
        size="small"
        type="button"
      >
        {say('accounts:request-roles')}
      </Button>
    </details>
  )
}
