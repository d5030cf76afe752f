'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'
import { releasesSlug } from '../runtime/subject.js'
import { DocumentPage } from './DocumentPage.js'
import { ReleaseReview } from './ReleaseReview.js'
import { TextReview } from './TextReview.js'

/**
 * The page on which an approver decides: what the public reads now against what would go out, of a
 * text or of all texts of a release.
 */
export const ReviewView = (): ReactNode => {
  const say = useSentences()
  const { collectionSlug } = useDocumentInfo()
  return (
    <DocumentPage className="communique-review" name={say('review:tab')}>
      {collectionSlug === releasesSlug ? <ReleaseReview /> : <TextReview />}
    </DocumentPage>
  )
}
