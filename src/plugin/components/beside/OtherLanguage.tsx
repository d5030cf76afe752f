'use client'

import { FieldDescription, useFormFields } from '@payloadcms/ui'
import type { ClientField, StaticDescription } from 'payload'
import type { ReactNode } from 'react'
import { OtherText } from './OtherText.js'
import { useSavedText } from './useSavedText.js'
import { valueBeside } from './valueBeside.js'

type Props = {
  readonly field: ClientField
  readonly path: string
  /** The description stands elsewhere. */
  readonly isDescribed?: boolean
}

/** Paths of the rows on the way to a field. */
const rowsOn = (path: string): string[] => {
  const parts = path.split('.')
  return parts.flatMap((part, index) =>
    /^\d+$/.test(part) ? [parts.slice(0, index + 1).join('.')] : [],
  )
}

/** In the slot of a field's description: the description, and what the field says in the other language. */
export const OtherLanguage = ({ field, isDescribed = false, path }: Props): ReactNode => {
  const { isOn, other, own, text } = useSavedText()
  const ids = useFormFields(([fields]) =>
    rowsOn(path)
      .map((row) => String(fields[`${row}.id`]?.value))
      .join(),
  )
  const value =
    isOn && other !== null && text !== null
      ? valueBeside(text, path, ids.split(','), other)
      : undefined
  const description = (field.admin as { description?: StaticDescription } | undefined)?.description
  return (
    <>
      {isDescribed || description === undefined ? null : (
        <FieldDescription description={description} path={path} />
      )}
      {value === undefined || other === null ? null : (
        <OtherText field={field} other={other} own={own} path={path} value={value} />
      )}
    </>
  )
}
