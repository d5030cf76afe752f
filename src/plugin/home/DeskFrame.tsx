import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './home.css'

type Props = {
  /** What Payload gives a view. */
  readonly view: AdminViewServerProps
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A page of the desk within the admin: its title, and the way to it. */
export const DeskFrame = ({ children, className = '', title, view }: Props): ReactNode => {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className={`communique-home ${className}`.trim()}>
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
