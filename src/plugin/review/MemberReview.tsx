'use client'

import { Link, Pill, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { WorkingState } from '../../domain/workflow/states.js'
import { titleIn } from '../components/memberNames.js'
import { pillStyleOf } from '../components/pillStyleOf.js'
import { useComparedFieldsOf } from '../components/saving/useComparedFields.js'
import { useSentences } from '../components/useSentences.js'
import type { ReleaseView } from '../releases/releaseView.js'
import { loadReview, type TextReview } from './loadReview.js'
import { PublicSentence } from './PublicSentence.js'
import { textAddresses } from './textAddresses.js'
import { TextComparison } from './TextComparison.js'
import { WorkSince } from './WorkSince.js'

type Props = {
  readonly member: ReleaseView['members'][number]
  /** Told once the text is on the screen; `isOther`: another than the one the release speaks of. */
  readonly onShown: (isOther: boolean) => void
}

/** One text of a release, as it would go out with it. */
export const MemberReview = ({ member, onShown }: Props): ReactNode => {
  const { collection, fingerprint, id, state, title } = member
  const say = useSentences()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const compared = useComparedFieldsOf(getEntityConfig({ collectionSlug: collection }))
  const addresses = useMemo(
    () => textAddresses(config.routes.api, { collection, id }),
    [collection, config.routes.api, id],
  )
  const [review, setReview] = useState<TextReview | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  const load = useCallback(async () => {
    setIsFailed(false)
    try {
      const found = await loadReview(addresses, i18n.language)
      setReview(found)
      onShown(found.view.fingerprint !== fingerprint)
    } catch {
      setIsFailed(true)
    }
  }, [addresses, fingerprint, i18n.language, onShown])
  useEffect(() => {
    void load()
  }, [load])
  const address = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collection}/${id}/review`,
  })
  return (
    <section className="communique-review__member">
      <h3>
        <Link href={address}>{titleIn(title, `${collection}/${id}`)}</Link>{' '}
        <Pill pillStyle={pillStyleOf(state)} size="small">
          {say(`working:${state as WorkingState}`)}
        </Pill>
      </h3>
      {isFailed ? <p role="alert">{say('review:memberNotRead')}</p> : null}
      {review ? (
        <>
          <PublicSentence
            isThis={review.view.public.fingerprint === review.view.fingerprint}
            public={review.public}
          />
          <TextComparison
            after={review.after}
            before={review.before}
            compared={compared}
            isSame={review.public.published?.fingerprint === review.view.fingerprint}
          />
          <details>
            <summary>{say(review.public.published ? 'review:workSince' : 'review:work')}</summary>
            <WorkSince after={review.public.published} events={review.events} />
          </details>
        </>
      ) : null}
    </section>
  )
}
