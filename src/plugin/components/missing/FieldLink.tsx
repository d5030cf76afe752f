'use client'

import { Link, useLocale } from '@payloadcms/ui'
import type { MouseEvent, ReactNode } from 'react'
import { fieldIdOf } from './showField.js'
import { useFieldAddress } from './useFieldAddress.js'
import { useShowField } from './useShowField.js'

type Props = {
  /** Path of the field; null: the form as such. */
  readonly field: string | null
  /** The language it belongs to; null: whichever the form shows. */
  readonly locale: string | null
  readonly children: ReactNode
  readonly className?: string
  /** Told where the form does not show the field. */
  readonly onNotShown?: () => void
}

/**
 * Leads to a field. In the language of the form it moves the focus there; to another language it is
 * an address, so that Payload asks first where changes are not saved, and one can open it beside.
 */
export const FieldLink = (props: Props): ReactNode => {
  const { children, className, field, locale, onNotShown } = props
  const { code } = useLocale()
  const addressOf = useFieldAddress()
  const show = useShowField()
  if (locale !== null && locale !== code)
    return (
      <Link className={className} href={addressOf(locale, field)}>
        {children}
      </Link>
    )
  if (field === null) return children
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    void show(event.currentTarget, field).then((isShown) => {
      if (!isShown) onNotShown?.()
    })
  }
  return (
    <a className={className} href={`#${fieldIdOf(field)}`} onClick={go}>
      {children}
    </a>
  )
}
