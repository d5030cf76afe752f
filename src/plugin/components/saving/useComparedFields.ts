'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { comparedFields, type ComparedFields, type LabelOf } from './comparedFields.js'

const nothing: ComparedFields = { fields: [], about: new Map() }

type EntityConfig = Parameters<typeof comparedFields>[0]

/** The fields by which two texts of a collection or global are compared. */
export const useComparedFieldsOf = (entity: EntityConfig | undefined): ComparedFields => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const labelOf: LabelOf = (label, name) =>
      label === undefined || label === null || label === false
        ? name
        : getTranslation(label as string, i18n)
    return entity === undefined ? nothing : comparedFields(entity, config.blocksMap, labelOf)
  }, [config.blocksMap, entity, i18n])
}

/** The fields of the form by which two texts of it are compared. */
export const useComparedFields = (): ComparedFields => {
  const { docConfig } = useDocumentInfo()
  return useComparedFieldsOf(docConfig as EntityConfig | undefined)
}
