'use client'

import { Gutter, SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import '../components/workflow.css'
import './review.css'

type Props = { readonly name: string; readonly className: string; readonly children: ReactNode }

/** A page of ours beside a document's form, with the way to it above. */
export const DocumentPage = ({ children, className, name }: Props): ReactNode => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  const global = globalSlug ? getEntityConfig({ globalSlug }) : null
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        globalLabel={global?.label}
        globalSlug={globalSlug}
        id={id}
        pluralLabel={collection?.labels.plural}
        useAsTitle={collection?.admin.useAsTitle}
        view={name}
      />
      <Gutter className={className}>{children}</Gutter>
    </>
  )
}
