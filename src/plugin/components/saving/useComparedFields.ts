'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { comparedFields, type ComparedFields, type LabelOf } from './comparedFields.js'

const nothing: ComparedFields = { fields: [], about: new Map() }

/** The fields of the form by which two texts of it are compared. */
export const useComparedFields = (): ComparedFields => {
  const { docConfig } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const labelOf: LabelOf = (label, name) =>
      label === undefined || label === null || label === false
        ? name
        : getTranslation(label as string, i18n)
    return docConfig === undefined
      ? nothing
      : comparedFields(docConfig as Parameters<typeof comparedFields>[0], config.blocksMap, labelOf)
  }, [config.blocksMap, docConfig, i18n])
}
