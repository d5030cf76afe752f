'use client'

import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState, type ReactNode } from 'react'
import type { BarView } from './barView.js'
import { readAnswer } from './readAnswer.js'
import { TextLinks } from './TextLinks.js'
import { useSentences } from './useSentences.js'

type Props = { readonly view: BarView; readonly url: string | null }

/**
 * What ties a text to others: the release that holds it, or the texts that have to go out with it,
 * of which a release is made by one button. Of a release: its members.
 */
export const ReleaseNotes = ({ url, view }: Props): ReactNode => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [failure, setFailure] = useState<string | null>(null)
  const addressOf = (id: string): string =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/releases/${id}` })

  const propose = async (): Promise<void> => {
    const answer = await readAnswer(
      fetch(`${url}/propose-release`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
      }),
    )
    if (answer.kind === 'done') window.location.assign(addressOf(answer.view.id ?? ''))
    else setFailure(answer.messages.map(({ message }) => message).join(' '))
  }

  if (view.members !== undefined)
    return view.members.length === 0 ? null : (
      <details className="communique-bar__people" open={view.public.state === 'none'}>
        <summary>{say('release:members', { count: String(view.members.length) })}</summary>
        <TextLinks texts={view.members} />
      </details>
    )
  return (
    <>
      {view.release ? (
        <p className="communique-bar__people">
          <Link href={addressOf(view.release.id)}>
            {say('release:held', { title: view.release.title })}
          </Link>
        </p>
      ) : null}
      {!view.release && view.needs.length > 0 ? (
        <div className="communique-bar__people">
          <p>{say('release:needs')}</p>
          <TextLinks texts={view.needs} />
          <Button
            buttonStyle="secondary"
            id="workflow-propose-release"
            margin={false}
            onClick={() => void propose()}
            size="small"
            type="button"
          >
            {say('release:propose')}
          </Button>
          {failure === null ? null : (
            <p role="alert">{say('release:notMade', { message: failure })}</p>
          )}
        </div>
      ) : null}
    </>
  )
}
