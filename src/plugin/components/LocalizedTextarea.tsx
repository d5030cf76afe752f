'use client'

import { TextareaInput, useConfig, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSentences } from './useSentences.js'

type Props = {
  readonly label: string
  readonly path: string
  /** A text, or the text per language. */
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** A plain text serves every language. */
const partsOf = (value: unknown, codes: readonly string[]): Readonly<Record<string, string>> =>
  typeof value === 'string'
    ? Object.fromEntries(codes.map((code) => [code, value]))
    : typeof value === 'object' && value !== null
      ? (value as Record<string, string>)
      : {}

/** Words for the public, once per language of the content; what is left empty is not sent. */
export const LocalizedTextarea = ({ label, onChange, path, value }: Props): ReactNode => {
  const say = useSentences()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const locales = config.localization ? config.localization.locales : []
  if (locales.length === 0) {
    return (
      <TextareaInput
        label={label}
        onChange={(event) => onChange(event.target.value)}
        path={path}
        required
        value={typeof value === 'string' ? value : ''}
      />
    )
  }
  const parts = partsOf(
    value,
    locales.map(({ code }) => code),
  )
  return locales.map(({ code, label: name }, index) => (
    <TextareaInput
      key={code}
      label={say('form:inLanguage', {
        label,
        language: typeof name === 'string' ? name : (name?.[i18n.language] ?? code),
      })}
      onChange={(event) => onChange({ ...parts, [code]: event.target.value })}
      path={`${path}-${code}`}
      required={index === 0}
      value={parts[code] ?? ''}
    />
  ))
}
