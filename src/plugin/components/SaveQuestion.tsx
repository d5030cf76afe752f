'use client'

import { ConfirmationModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSentences } from './useSentences.js'

type Props = {
  readonly slug: string
  /** What saving would end. */
  readonly voids: 'approval' | 'review'
  readonly save: () => void
}

/** Asks once, before a save that would end a review or make an approval void. */
export const SaveQuestion = ({ save, slug, voids }: Props): ReactNode => {
  const say = useSentences()
  return (
    <ConfirmationModal
      body={<p>{say(voids === 'approval' ? 'bar:voidsApproval' : 'bar:voidsReview')}</p>}
      confirmLabel={say('saving:saveAnyway')}
      heading={say(voids === 'approval' ? 'saving:voidApproval' : 'saving:endReview')}
      modalSlug={slug}
      onConfirm={save}
    />
  )
}
