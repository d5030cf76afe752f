'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { isRole } from '../../../domain/policy/roles.js'
import { roleWords } from '../../../domain/workflow/words.js'
import type { Person } from '../../people/namesOf.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'

/** What happened to an account, as the two lists of it give it. */
export type AccountEvent = {
  readonly type: string
  readonly by: Person
  readonly roles: readonly string[] | null
  readonly changed: string | null
}

/** Roles in words. */
export const useRoleNames = (): ((roles: readonly string[]) => string) => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const language = i18n.language === 'zh' ? 'zh' : 'en'
  return useCallback(
    (roles) =>
      roles
        .filter(isRole)
        .map((role) => roleWords[role][language])
        .join(language === 'zh' ? '、' : ', ') || say('accounts:noRole'),
    [language, say],
  )
}

/** What happened to an account, in a sentence. */
export const useAccountSentences = (): ((event: AccountEvent) => string) => {
  const say = useSentences()
  const namesOf = useNames()
  const rolesOf = useRoleNames()
  return useCallback(
    ({ type, by, roles, changed }) => {
      const params = { by: namesOf([by]), roles: rolesOf(roles ?? []) }
      if (type === 'role-requested') return say('accounts:requested', params)
      if (type === 'role-request-declined') return say('accounts:declined', params)
      if (type === 'role-changed') return say('accounts:roles', params)
      if (changed === 'password') return say('accounts:password', params)
      return say(changed === 'address' ? 'accounts:address' : 'accounts:made', params)
    },
    [namesOf, rolesOf, say],
  )
}
