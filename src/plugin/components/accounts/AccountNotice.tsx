'use client'

import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, type ReactNode } from 'react'
import type { AccountNews } from '../../people/accountNews.js'
import { useInstant } from '../useInstant.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { fetchJson } from './fetchJson.js'
import { useAccountSentences } from './useAccountSentences.js'
import '../workflow.css'

/** How many changes the first page shows. */
const shownNews = 5

const concerned = ['approver', 'administrator']

/** On the first page of the admin: what changed about accounts, for whoever approves or gives roles. */
export const AccountNotice = (): ReactNode => {
  const { user } = useAuth<{ id: string; roles?: string[] }>()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const sentenceOf = useAccountSentences()
  const [news, setNews] = useState<readonly AccountNews[]>([])
  const isConcerned = user?.roles?.some((role) => concerned.includes(role)) === true
  const addressOf = (id: string): string =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${config.admin.user}/${id}`,
    })
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/workflow/accounts' })
  useEffect(() => {
    if (!isConcerned) return
    void fetchJson<{ data: AccountNews[] }>(url, i18n.language).then((answer) => {
      if ('found' in answer) setNews(answer.found.data.slice(0, shownNews))
    })
  }, [i18n.language, isConcerned, url])
  if (news.length === 0) return null
  return (
    <section aria-labelledby="communique-accounts" className="communique-accounts">
      <h2 id="communique-accounts">{say('accounts:news')}</h2>
      <ul>
        {news.map((event) => (
          <li key={`${event.account.id}/${event.sequence}`}>
            {instant(event.at)}:{' '}
            {event.account.id === null ? (
              namesOf([event.account])
            ) : (
              <Link href={addressOf(event.account.id)}>{namesOf([event.account])}</Link>
            )}
            {say('accounts:ofAccount', { what: sentenceOf(event) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
