'use client'

import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import type { BarView } from './barView.js'
import { AnswerMessages } from './AnswerMessages.js'
import type { Answer } from './readAnswer.js'
import { useInstant } from './useInstant.js'
import { useNames } from './useNames.js'
import { useParagraph } from './useParagraph.js'
import { useSentences } from './useSentences.js'
import { useVerb } from './useVerb.js'

type Props = { readonly url: string | null; readonly view: BarView }
type Link = BarView['pressLinks'][number]

/** The links under which the press reads this text early: who has one, who opened it, and its end. */
export const PressLinks = ({ url, view }: Props): ReactNode => {
  const say = useSentences()
  const text = useParagraph()
  const instant = useInstant()
  const namesOf = useNames()
  const { isBusy, take } = useVerb(url, view)
  const [refused, setRefused] = useState<Answer | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  if (view.pressLinks.length === 0) return null
  const sentence = ({ by, expiresAt, isOpen, recipient, revokedAt }: Link): string =>
    revokedAt === null
      ? say(isOpen ? 'press:open' : 'press:closed', {
          recipient,
          time: instant(expiresAt),
          name: namesOf([by]),
        })
      : say('press:revoked', { recipient, time: instant(revokedAt) })
  const opened = ({ lastOpenedAt, openings }: Link): string =>
    lastOpenedAt === null
      ? say('press:neverOpened')
      : say(openings === 1 ? 'press:openedOnce' : 'press:openings', {
          times: String(openings),
          time: instant(lastOpenedAt),
        })
  const revoke = async (link: number) => {
    const answer = await take('revoke-press-link', { link })
    setRefused(answer.kind === 'done' ? null : answer)
  }
  const address =
    view.newPressLink === undefined ? null : `${window.location.origin}${view.newPressLink.path}`
  return (
    <section aria-label={say('press:label')} className="communique-press">
      {address === null ? null : (
        <p className="communique-press__new" role="status">
          <label htmlFor="workflow-press-address">{say('press:new')}</label>{' '}
          <input id="workflow-press-address" readOnly size={60} type="text" value={address} />{' '}
          <Button
            buttonStyle="secondary"
            id="workflow-press-copy"
            margin={false}
            onClick={() => {
              void navigator.clipboard.writeText(address).then(() => setCopied(address))
            }}
            size="small"
            type="button"
          >
            {say('press:copy')}
          </Button>{' '}
          {copied === address ? say('press:copied') : null}
        </p>
      )}
      <p>{say('press:label')}</p>
      <ul className="communique-bar__stages">
        {view.pressLinks.map((link) => (
          <li key={link.link}>
            {text([sentence(link), opened(link)])}{' '}
            {link.revokedAt === null ? (
              <Button
                buttonStyle="secondary"
                disabled={isBusy}
                id={`workflow-press-revoke-${link.link}`}
                margin={false}
                onClick={() => void revoke(link.link)}
                size="small"
                type="button"
              >
                {say('press:revoke')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {refused ? <AnswerMessages answer={refused} verb="revoke-press-link" /> : null}
    </section>
  )
}
