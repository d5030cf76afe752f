'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, type ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'
import { DocumentPage } from '../review/DocumentPage.js'
import { loadStanding } from '../review/loadStanding.js'
import { MovedNotice } from '../review/MovedNotice.js'
import { useAddresses } from '../review/useAddresses.js'
import { useLooked } from '../review/useLooked.js'
import { releasesSlug } from '../runtime/subject.js'
import { RecordTable } from './RecordTable.js'
import { TextRecord } from './TextRecord.js'

/** Who did what to a text or a release, when and why; and what the public read when. */
export const RecordView = (): ReactNode => {
  const say = useSentences()
  const { collectionSlug } = useDocumentInfo()
  const addresses = useAddresses()
  const { workflow } = addresses
  const load = useCallback((language: string) => loadStanding(workflow, language), [workflow])
  const { failure, isMoved, look, seen } = useLooked(workflow, load)
  return (
    <DocumentPage className="communique-review communique-record" name={say('record:tab')}>
      <h2>{say('record:title')}</h2>
      <p>{say('record:about')}</p>
      <MovedNotice failure={failure} isMoved={isMoved} look={look} />
      {seen === null && failure === null ? <p role="status">{say('bar:loading')}</p> : null}
      {seen === null ? null : collectionSlug === releasesSlug ? (
        <RecordTable events={seen.events} />
      ) : (
        <TextRecord addresses={addresses} standing={seen} />
      )}
    </DocumentPage>
  )
}
