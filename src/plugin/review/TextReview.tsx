'use client'

import { useCallback, type ReactNode } from 'react'
import { useComparedFields } from '../components/saving/useComparedFields.js'
import { useSentences } from '../components/useSentences.js'
import { loadReview } from './loadReview.js'
import { PublicSentence } from './PublicSentence.js'
import { ReviewBar } from './ReviewBar.js'
import { TextComparison } from './TextComparison.js'
import { useAddresses } from './useAddresses.js'
import { useLooked } from './useLooked.js'
import { WorkSince } from './WorkSince.js'

/** What would change for the public if the text at hand went out, who made it so, and the steps. */
export const TextReview = (): ReactNode => {
  const say = useSentences()
  const addresses = useAddresses()
  const compared = useComparedFields()
  const load = useCallback((language: string) => loadReview(addresses, language), [addresses])
  const looked = useLooked(addresses.workflow, load)
  const { seen } = looked
  return (
    <>
      <ReviewBar looked={looked} workflow={addresses.workflow} />
      {seen ? (
        <div className="communique-review__columns">
          <section aria-labelledby="review-changes">
            <h2 id="review-changes">{say('review:changesTitle')}</h2>
            <PublicSentence
              isThis={seen.view.public.fingerprint === seen.view.fingerprint}
              public={seen.public}
            />
            <TextComparison
              after={seen.after}
              before={seen.before}
              compared={compared}
              isSame={seen.public.published?.fingerprint === seen.view.fingerprint}
            />
          </section>
          <section aria-labelledby="review-work">
            <h2 id="review-work">
              {say(seen.public.published ? 'review:workSince' : 'review:work')}
            </h2>
            <WorkSince after={seen.public.published} events={seen.events} />
          </section>
        </div>
      ) : null}
    </>
  )
}
