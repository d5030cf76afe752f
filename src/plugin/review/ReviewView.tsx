'use client'

import { Gutter, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { releasesSlug } from '../runtime/subject.js'
import { ReleaseReview } from './ReleaseReview.js'
import { TextReview } from './TextReview.js'
import '../components/workflow.css'
import './review.css'

/**
 * The page on which an approver decides: what the public reads now against what would go out, of a
 * text or of all texts of a release.
 */
export const ReviewView = (): ReactNode => {
  const { collectionSlug } = useDocumentInfo()
  return (
    <Gutter className="communique-review">
      {collectionSlug === releasesSlug ? <ReleaseReview /> : <TextReview />}
    </Gutter>
  )
}
