'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'

/** The way to what waits, above the collections in the admin's navigation. */
export const QueueLink = (): ReactNode => {
  const { user } = useAuth<{ id: string; roles?: string[] }>()
  const { config } = useConfig()
  const say = useSentences()
  const here = usePathname()
  if (!user?.roles?.length) return null
  const address = formatAdminURL({ adminRoute: config.routes.admin, path: '/queue' })
  return (
    <Link
      aria-current={here === address ? 'page' : undefined}
      className="nav__link communique-nav"
      href={`${address}?for=mine`}
      prefetch={false}
    >
      <span className="nav__link-label">{say('queue:link')}</span>
    </Link>
  )
}
