'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'

/** The way to the calendar, beside that to what waits. */
export const CalendarLink = (): ReactNode => {
  const { user } = useAuth<{ id: string; roles?: string[] }>()
  const { config } = useConfig()
  const say = useSentences()
  const here = usePathname()
  if (!user?.roles?.length) return null
  const address = formatAdminURL({ adminRoute: config.routes.admin, path: '/calendar' })
  return (
    <Link
      aria-current={here === address ? 'page' : undefined}
      className="nav__link communique-nav"
      href={address}
      prefetch={false}
    >
      <span className="nav__link-label">{say('calendar:link')}</span>
    </Link>
  )
}
