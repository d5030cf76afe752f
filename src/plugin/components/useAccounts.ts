'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/** An account as a list of people shows it. */
export type Account = {
  readonly id: string | number
  readonly name?: string
  readonly roles?: readonly string[]
}

const readAccounts = async (url: string): Promise<Account[]> => {
  const response = await fetch(`${url}?depth=0&limit=500&sort=name`, { credentials: 'include' })
  return response.ok ? ((await response.json()) as { docs: Account[] }).docs : []
}

/** The people of the house, to choose one of. */
export const useAccounts = (): readonly Account[] => {
  const { config } = useConfig()
  const [accounts, setAccounts] = useState<readonly Account[]>([])
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${config.admin.user}` })
  useEffect(() => {
    void readAccounts(url).then(setAccounts, () => setAccounts([]))
  }, [url])
  return accounts
}
