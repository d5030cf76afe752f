'use client'

import { useCallback, useState, type ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'
import { loadStanding } from './loadStanding.js'
import { MemberReview } from './MemberReview.js'
import { ReviewBar } from './ReviewBar.js'
import { useAddresses } from './useAddresses.js'
import { useLooked } from './useLooked.js'

/** What would change for the public if the release at hand went out: all its texts on one page. */
export const ReleaseReview = (): ReactNode => {
  const say = useSentences()
  const { workflow } = useAddresses()
  const load = useCallback((language: string) => loadStanding(workflow, language), [workflow])
  const looked = useLooked(workflow, load)
  const { look, seen } = looked
  // The texts are read one by one, so one of them may be newer than what the release said of it.
  const [isOther, setIsOther] = useState(false)
  const [shown, setShown] = useState(0)
  const [round, setRound] = useState(0)
  const onShown = useCallback((isNewer: boolean) => {
    setShown((before) => before + 1)
    if (isNewer) setIsOther(true)
  }, [])
  const lookAgain = useCallback(async () => {
    await look()
    setIsOther(false)
    setShown(0)
    setRound((before) => before + 1)
  }, [look])
  const members = seen?.view.members ?? []
  return (
    <>
      <ReviewBar
        blockedBy={shown < members.length ? say('review:notAllShown') : null}
        looked={{ ...looked, isMoved: looked.isMoved || isOther, look: lookAgain }}
        workflow={workflow}
      />
      {seen ? (
        <section aria-labelledby="review-changes" className="communique-review__members">
          <h2 id="review-changes">
            {say('review:membersTitle', { count: String(members.length) })}
          </h2>
          {members.length === 0 ? <p>{say('review:noMembers')}</p> : null}
          {members.map((member) => (
            <MemberReview
              key={`${member.collection}/${member.id}/${member.fingerprint}/${round}`}
              member={member}
              onShown={onShown}
            />
          ))}
        </section>
      ) : null}
    </>
  )
}
